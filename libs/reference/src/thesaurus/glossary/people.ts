import { entry } from './entry';

/** Health, school, families, rights. */
export const peopleTerms = [
  entry(
    'poste de santé; postes de santé; case de santé; centre de santé; dispensaire; infirmerie; district sanitaire; logement d’infirmier; infirmier',
    'health post; health posts; clinic; health centre; health hut; dispensary; rural clinic; health facility; nurse',
    'dac:12230 dac:12220 sdg:3.8',
  ),
  entry(
    'hôpital; hôpitaux; bloc opératoire; ambulance; matériel médical; médicaments; pharmacie',
    'hospital; hospitals; operating theatre; ambulance; medical equipment; medicines; drugs; pharmacy',
    'dac:12191 dac:12230 sdg:3.8',
  ),
  entry(
    'maternité; sage-femme; sages-femmes; accouchement; santé maternelle; mère et enfant; consultation prénatale; bajenu gox; badienou gokh',
    'maternity; maternity ward; midwife; midwives; childbirth; maternal health; mother and child; antenatal',
    'dac:13020 dac:12230 sdg:3.1',
  ),
  entry(
    'personnel de santé; agents de santé; professionnels de santé; médecins; techniciens biomédicaux; urgentistes; formation des infirmiers',
    'health workers; health professionals; doctors; medical staff; biomedical technicians; emergency staff; nursing training; health personnel',
    'dac:12281 dac:12181 sdg:3.c',
  ),
  entry(
    'vaccination; paludisme; tuberculose; VIH; sida; maladies infectieuses',
    'vaccination; immunisation; malaria; tuberculosis; HIV; AIDS; infectious diseases',
    'dac:12250 dac:12262 dac:13040 sdg:3.3',
  ),
  entry(
    'nutrition; malnutrition; allaitement; cantine scolaire; cantines scolaires',
    'nutrition; malnutrition; breastfeeding; school canteen; school meals; school feeding',
    'dac:12240 dac:11250 sdg:2.2',
  ),
  entry(
    'école; écoles; salle de classe; salles de classe; école primaire; élèves; fournitures scolaires; abri provisoire; scolarisation',
    'school; schools; classroom; classrooms; primary school; pupils; school supplies; schooling; schoolchildren',
    'dac:11220 dac:11120 sdg:4.1 sdg:4.a',
  ),
  entry(
    'collège; lycée; CEM; enseignement moyen; enseignement secondaire; bacheliers; lycéens; collégiens',
    'secondary school; high school; middle school; lower secondary; upper secondary; secondary education',
    'dac:11260 dac:11320 sdg:4.1',
  ),
  entry(
    'case des tout-petits; maternelle; préscolaire; petite enfance; garderie; crèche',
    'preschool; nursery school; kindergarten; early childhood; daycare; crèche',
    'dac:11240 sdg:4.2',
  ),
  entry(
    'alphabétisation; langues nationales; wolof; pulaar; mandinka; classes d’alphabétisation',
    'literacy; literacy classes; adult education; national languages; reading and writing; local languages',
    'dac:11230 sdg:4.6',
  ),
  entry(
    'université; étudiants; enseignement supérieur; bourses d’études; recherche',
    'university; students; higher education; scholarships; research',
    'dac:11420 dac:43082 sdg:4.3',
  ),
  entry(
    'enseignants; formation des maîtres; formateurs; instituteurs; pédagogie',
    'teachers; teacher training; trainers; instructors; pedagogy',
    'dac:11130 sdg:4.c',
  ),
  entry(
    'personnes handicapées; handicap; inclusion; fauteuil roulant; accessibilité',
    'people with disabilities; disability; disabled; inclusion; wheelchair; accessibility',
    'dac:16015 dac:16010 sdg:10.2',
  ),
  entry(
    'violences faites aux femmes; violences basées sur le genre; VBG; mariage précoce; mariages d’enfants; excision',
    'violence against women; gender-based violence; GBV; early marriage; child marriage; genital mutilation',
    'dac:15180 sdg:5.2 sdg:5.3',
  ),
  entry(
    'femmes; filles; genre; égalité des sexes; leadership féminin; épouses d’émigrés; femmes de migrants',
    'women; girls; gender; gender equality; women’s leadership; wives of migrants; migrants’ wives',
    'dac:15170 sdg:5.5 sdg:5.1',
  ),
  entry(
    'protection de l’enfance; droits de l’enfant; travail des enfants; enfants vulnérables; orphelins; familles relais; famille d’accueil',
    'child protection; children’s rights; child labour; vulnerable children; orphans; foster families; foster care',
    'dac:16015 sdg:16.2 sdg:8.7',
  ),
  entry(
    'droits humains; droits de l’homme; aide juridique; accès à la justice; maison de justice; parajuristes; avocats',
    'human rights; legal aid; access to justice; legal advice; paralegals; lawyers',
    'dac:15160 dac:15130 sdg:16.3',
  ),
  entry(
    'personnes vulnérables; indigents; pauvreté; lutte contre la pauvreté; ménages pauvres; bourses de sécurité familiale',
    'vulnerable people; poverty; poverty reduction; poor households; destitute; cash transfers',
    'dac:16010 sdg:1.2 sdg:1.3',
  ),
  entry(
    'aide d’urgence; urgence humanitaire; secours; premiers secours; kits d’urgence',
    'emergency aid; humanitarian; relief; first aid; emergency kits',
    'dac:72010 sdg:11.5',
  ),
  entry(
    'jeunes; jeunesse; jeunes filles; adolescents; jeunes désœuvrés; mouvements de jeunesse; service civique',
    'youth; young people; young men; young women; teenagers; adolescents; youths; civic service',
    'sdg:8.6 dac:16015 dac:11231',
  ),
  entry(
    'familles de migrants; familles des migrants; familles restées; familles de disparus; disparus en mer',
    'migrants’ families; families left behind; families of the missing; missing migrants; lost at sea',
    'gcm:8 gcm:7 dac:16015',
  ),
];
