import { Module } from '@nestjs/common';
import { AccessibilityPages } from './accessibility.pages';
import { LanguagePages } from './language.pages';

@Module({
  controllers: [AccessibilityPages, LanguagePages],
})
export class SiteModule {}
