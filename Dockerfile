# One image for api and worker: the command says which.
FROM node:22-bookworm-slim AS build
WORKDIR /penc
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /penc
COPY --from=build /penc/package.json ./
COPY --from=build /penc/node_modules ./node_modules
COPY --from=build /penc/dist ./dist
USER node
EXPOSE 3000 3001
CMD ["node", "dist/apps/api/src/main.js"]
