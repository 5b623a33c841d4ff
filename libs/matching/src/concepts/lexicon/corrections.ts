/** Stems of the trained lexicon that a person has looked at: `French English`. */
const list = (text: string): readonly string[] =>
  text
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');

/** Not translations: what only stands in the same labels, and false friends. */
export const wrong: ReadonlySet<string> = new Set(
  list(`
    anas asean; panier basket; pani basket; pil cell; intemper weather; photopil photovolta; etalon gold; quot quota;
    outr oversea; radiat ray; dioxyd captur; colz rape; surgel deep; second second; decisionnel make; ovoproduit egg;
    fromager factori; voix count; gel asid; gel set; minc thin; cyclabl track; incorporel asset; reflexion tank;
    rhenan valley; agricultric woman; nuisibl pest; nominal call; chin china; fich return; raison name; noyau stone;
    salt salt; denonci withdraw; entre input; specul hedg; fantom cabinet; detach post; implant locat; tran connect;
    forf packag; locat hire; regularis stabilis; feri holiday; allemand franco; cogest determin; interpel put;
    report carri; revet cover; sarcl root; restreint circul; font cast; gis field; valoir tenur; valu gain; esprit
    entrepreneurship; esper expect; vision vision; gauch left; vagu wave; compl supplement; decollag take; sort input;
    sort output; tet capita; deduct relief; distinct honour; honorif honour; proletariat sub; teledetect sens;
    chanvr hemp; trait treati; foi housewif; bris icebreak; combatt serviceman; fractur frack; enti whole; mod mode;
    plat flat; plat plate; unit uniti; precis precis; corp eurocorp; del offenc; coup coup; coup etat; gen heifer;
    bureaut autom; principal acreag; fuit hit; cellul stem; plateau continent; plateau shelf; sal saltwat; express
    expressway; util payload; stag probationari; domicil door; manqu fulfil; audienc hear; minister prosecutor; detent
    trial; regul buffer; text word; roul shift; froid frigid; rend piec; lecteur disc; attribu materia; rout highway;
    aid spous; cle turnkey; usin turnkey; meti armi; bloc blockchain; aid reimburs; synthes pictur; pat pasta;
    retenu deduct; etal stagger; profil section; suit resal; imput entri; vid vacuum; allait suckler; remis remiss;
    pavillon flag; isol insul; tension stress; restitu refund; dur length; contrepart compens; retard backward;
    peupl underpopul; peupl purpos; addict gambl; micro microorgan; enlev kidnap; agit unrest; ambul itiner;
    charg load; serr glasshous; pol cluster; objet thing; question question; problem problem; final final;
    debarqu quantiti; equip facil; papi paper; betail feedingstuff; avicultur poultri; megadon big; format format
  `),
);

/** What EuroVoc’s labels do not teach, in the words of those who write postings. */
export const added: readonly string[] = list(`
    cour court; termit termit; poussi dust; vent wind; elephant eleph; chantour sing; deminag demin; vers toward;
    rat fail; echec failur; echou fail; dett debt; endett debt; repar repair; depann repair; entreten mainten;
    entretien mainten; maintenanc mainten; abim damag; abim broken; cass broken; pann broken; pann breakdown; vieux old;
    ancien old; propr clean; sal dirti; neuf new; jeun young; trop too; mang eat; dorm sleep; chambr room; cuisin cook;
    toit roof; toitur roof; mur wall; clotur fenc; sol ground; pelous pitch; equip team; numero number; appel call;
    nuit night; soir even; matin morn; hiver winter; ete summer; ralent bump; camion truck; camionneur truck;
    camionneur trucker; remorqu trailer; gilet vest; gilet jacket; chalut trawler; chalut trawl; geometr survey;
    delimit demarc; born boundari; limit boundari; cotis contribut; cotis fee; guid handbook; guid guid; manuel handbook;
    cadr execut; ingenieur engin; infirmi nurs; boucl tag; oreil ear; troupeau herd; voleur thief; vol theft;
    poison poison; serpent snake; chien dog; chat cat; oiseau bird; mouch fli; cereal cereal; gingembr ginger; miel honey
  `);
