<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Jalons</source>
        <translation>À propos de Jalons</translation>
    </message>
    <message>
        <source>Jalons %1</source>
        <translation>Jalons %1</translation>
    </message>
    <message>
        <source>A planner for the events of a public policy across territories.

Free software under the GNU General Public License, version 3 or later.

Territories: the official codes of INSEE and the list of intercommunalités, by @etalab/decoupage-administratif, under the Licence Ouverte 2.0.</source>
        <translation>Planification des événements d’une politique publique dans les territoires.

Logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure.

Territoires&#xa0;: codes officiels de l’INSEE et liste des intercommunalités, par @etalab/decoupage-administratif, sous Licence Ouverte 2.0.</translation>
    </message>
</context>
<context>
    <name>Bound</name>
    <message>
        <source>On</source>
        <extracomment>before a date: the thing itself happens then</extracomment>
        <translation>À la date</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>before a date: « à compter de »</extracomment>
        <translation>À compter de</translation>
    </message>
    <message>
        <source>No later than</source>
        <extracomment>before a date: « au plus tard »</extracomment>
        <translation>Au plus tard</translation>
    </message>
</context>
<context>
    <name>BulletinCommands</name>
    <message>
        <source>Export the Bulletin</source>
        <translation>Exporter le bulletin</translation>
    </message>
</context>
<context>
    <name>CopyCommands</name>
    <message>
        <source>Copied as formatted text.</source>
        <translation>Copié comme texte mis en forme.</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Copié comme image.</translation>
    </message>
</context>
<context>
    <name>DeleteCommands</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)?</source>
        <translation>
            <numerusform>Supprimer %n événement&#x202f;?</numerusform>
            <numerusform>Supprimer %n événements&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 is what was done: « Supprimer la série “Club” »</extracomment>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>DueKind</name>
    <message>
        <source>action overdue</source>
        <translation>action en retard</translation>
    </message>
    <message>
        <source>action due</source>
        <translation>action à mener</translation>
    </message>
    <message>
        <source>held or not: to be said</source>
        <translation>tenu ou non&#xa0;: à préciser</translation>
    </message>
    <message>
        <source>day to be set</source>
        <translation>jour à fixer</translation>
    </message>
    <message>
        <source>no next session</source>
        <translation>pas de prochaine séance</translation>
    </message>
</context>
<context>
    <name>Enabled</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>menu: %1 is what would be taken back: « Delete “…” »</extracomment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>This plan is open read-only: nothing can be added to it.</source>
        <translation>Ce plan est ouvert en lecture seule&#xa0;: rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>“%1” was created, but the filter hides it.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé, mais le filtre le masque.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n events were created.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n événement a été créé.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %n événements ont été créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EventCommands</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This plan is open read-only: nothing can be added to it.</source>
        <translation>Ce plan est ouvert en lecture seule&#xa0;: rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplication de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was duplicated.</source>
        <translation>«&#xa0;%1&#xa0;» a été dupliqué.</translation>
    </message>
    <message>
        <source>“%1” was saved, but the filter hides it.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré, mais le filtre le masque.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 what was taken back: « Delete “…” »</extracomment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 is what was done: « Supprimer la série “Club” »</extracomment>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. The filter hides it.</source>
        <extracomment>%1 is « Undone: Delete “…” »</extracomment>
        <translation>%1. Le filtre le masque.</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1-backup-%2</source>
        <extracomment>file name of a backup, without its ending: %1 the plan&apos;s file name, %2 a day</extracomment>
        <translation>%1-sauvegarde-%2</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>Copie de sauvegarde</translation>
    </message>
    <message>
        <source>Plans (*.jalons)</source>
        <translation>Plans (*.jalons)</translation>
    </message>
    <message>
        <source>The plan was copied to “%1”.</source>
        <translation>Le plan a été copié sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The plan is in good order.</source>
        <translation>Aucune anomalie dans le plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the plan are not as they should be.</source>
        <translation>
            <numerusform>%n anomalie dans le plan.</numerusform>
            <numerusform>%n anomalies dans le plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Steering</source>
        <translation>Pilotage</translation>
    </message>
    <message>
        <source>Plenary meetings</source>
        <translation>Rencontres plénières</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Journées</translation>
    </message>
    <message>
        <source>Workshops and training</source>
        <translation>Ateliers et formations</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Sur le terrain</translation>
    </message>
    <message>
        <source>Milestones and deadlines</source>
        <translation>Jalons et échéances</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>National priorities</source>
        <translation>Priorités nationales</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a priority</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>Save the filter “%1”</source>
        <extracomment>a step of undo: %1 a name</extracomment>
        <translation>Enregistrer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The filter “%1” was saved.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>a priority that is gone</source>
        <translation>une priorité supprimée</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period: first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Territories of the plan</source>
        <translation>Territoires du plan</translation>
    </message>
    <message>
        <source>Métropoles</source>
        <translation>Métropoles</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>words that are searched, quoted</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To come</source>
        <comment>a filter: from today on</comment>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>FiltersMenu</name>
    <message>
        <source>&amp;No filter</source>
        <translation>&amp;Aucun filtre</translation>
    </message>
</context>
<context>
    <name>HandCommands</name>
    <message>
        <source>This plan is open read-only: nothing can be added to it.</source>
        <translation>Ce plan est ouvert en lecture seule&#xa0;: rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 is what was done: « Move “…” to 12 March »</extracomment>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%n événement sélectionné</numerusform>
            <numerusform>%n événements sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’An</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Victory Day 1945</source>
        <extracomment>8 May 1945, « Victoire 1945 »</extracomment>
        <translation>Victoire de 1945</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <extracomment>14 July</extracomment>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice Day 1918</source>
        <extracomment>11 November 1918</extracomment>
        <translation>Armistice de 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Second day of Christmas</source>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>Abolition of slavery</source>
        <translation>Abolition de l’esclavage</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Import “%1”</source>
        <translation>Import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Writing “%1” to the plan…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;» dans le plan…</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>«&#xa0;%1&#xa0;» a été importé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Jalons data (*.json);;All files (*)</source>
        <translation>Données de Jalons (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This plan is open read-only: nothing can be added to it.</source>
        <translation>Ce plan est ouvert en lecture seule&#xa0;: rien ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>“%1” cannot be read in: Jalons reads in its own data, files that end in .json, and opens plans, files that end in .jalons.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé&#xa0;: Jalons importe ses propres données, les fichiers en .json, et ouvre les plans, les fichiers en .jalons.</translation>
    </message>
</context>
<context>
    <name>KindName</name>
    <message>
        <source>Steering committee</source>
        <extracomment>« Comité de pilotage »</extracomment>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>Technical committee</source>
        <extracomment>« Comité technique »</extracomment>
        <translation>Comité technique</translation>
    </message>
    <message>
        <source>Plenary meeting</source>
        <translation>Rencontre plénière</translation>
    </message>
    <message>
        <source>Awareness day</source>
        <translation>Journée de sensibilisation</translation>
    </message>
    <message>
        <source>Dedicated day</source>
        <extracomment>« Journée dédiée »</extracomment>
        <translation>Journée dédiée</translation>
    </message>
    <message>
        <source>Stakeholder day</source>
        <extracomment>« Journée des acteurs »</extracomment>
        <translation>Journée des acteurs</translation>
    </message>
    <message>
        <source>Launch meeting</source>
        <translation>Réunion de lancement</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Club of the territories</source>
        <translation>Club des territoires</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Commission</source>
        <extracomment>« Commission »: CCAPEX, CRHH, …</extracomment>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Assembly</source>
        <extracomment>a deliberative assembly, « Conseil »</extracomment>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Inauguration</source>
        <translation>Inauguration</translation>
    </message>
    <message>
        <source>Opening of a service</source>
        <extracomment>« Ouverture d&apos;un dispositif »</extracomment>
        <translation>Ouverture d’un dispositif</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Study trip</source>
        <translation>Voyage d’étude</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Portes ouvertes</translation>
    </message>
    <message>
        <source>Theme week</source>
        <translation>Semaine thématique</translation>
    </message>
    <message>
        <source>Night count</source>
        <extracomment>« Nuit de la Solidarité »: people who sleep rough are counted</extracomment>
        <translation>Nuit de la Solidarité</translation>
    </message>
    <message>
        <source>Presentation of a report</source>
        <translation>Présentation de rapport</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Deadline or milestone</source>
        <translation>Échéance ou jalon</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Framework event</source>
        <extracomment>« Événement-cadre »: an event that contains others, such as a biennial</extracomment>
        <translation>Événement-cadre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>KindShortName</name>
    <message>
        <source>Steering</source>
        <translation>Copil</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Cotech</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Inauguration</source>
        <translation>Inauguration</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Study trip</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Portes ouv.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Summaries</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Poster of the month</source>
        <translation>Affiche du mois</translation>
    </message>
    <message>
        <source>Poster of the week</source>
        <translation>Affiche de la semaine</translation>
    </message>
    <message>
        <source>Poster of the year</source>
        <translation>Affiche de l’année</translation>
    </message>
    <message>
        <source>Dossier of the territory</source>
        <translation>Dossier de territoire</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Who covers what</source>
        <translation>Qui couvre quoi</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un plan &amp;récent</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>Lon&amp;gueur</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>Colour &amp;by</source>
        <translation>Co&amp;uleur selon</translation>
    </message>
    <message>
        <source>Grou&amp;p the Agenda by</source>
        <translation>G&amp;rouper l’agenda par</translation>
    </message>
    <message>
        <source>Copy out of &amp;Jalons</source>
        <translation>Copier hors de &amp;Jalons</translation>
    </message>
    <message>
        <source>&amp;Tool Bar</source>
        <translation>&amp;Barre d’outils</translation>
    </message>
    <message>
        <source>Text Si&amp;ze</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Colours, Text, Lan&amp;guage</source>
        <translation>&amp;Couleurs, texte, langue</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>title of a duplicated event</extracomment>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Préfecture</translation>
    </message>
    <message>
        <source>DDCS, DDETS</source>
        <translation>DDCS, DDETS</translation>
    </message>
    <message>
        <source>DDT, DDTM</source>
        <translation>DDT, DDTM</translation>
    </message>
    <message>
        <source>DREAL, DREETS, DRIHL</source>
        <translation>DREAL, DREETS, DRIHL</translation>
    </message>
    <message>
        <source>ARS</source>
        <translation>ARS</translation>
    </message>
    <message>
        <source>CAF</source>
        <translation>CAF</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Collectivité</translation>
    </message>
    <message>
        <source>Social landlord</source>
        <translation>Bailleur social</translation>
    </message>
    <message>
        <source>Adapted housing</source>
        <extracomment>« logement adapté »</extracomment>
        <translation>Logement adapté</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Committee or council</source>
        <translation>Comité ou conseil</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>OrganisationRole</name>
    <message>
        <source>Carries</source>
        <extracomment>an organisation that carries an event (« porte »)</extracomment>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Co-organises</source>
        <translation>Co-organisateur</translation>
    </message>
    <message>
        <source>In partnership</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Intervenant</translation>
    </message>
</context>
<context>
    <name>OverlapCommands</name>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n chevauchement</numerusform>
            <numerusform>%n chevauchements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>week %1 – %2 to %3</source>
        <extracomment>the days of a week: « semaine 11 – 11 au 17 mars 2019 »</extracomment>
        <translation>semaine %1 – %2 au %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>« du 4 mars au 14 avril 2019 »</extracomment>
        <translation>du %1 au %2</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>No other plan yet</source>
        <translation>Aucun autre plan</translation>
    </message>
    <message>
        <source>This plan is open already.</source>
        <translation>Ce plan est déjà ouvert.</translation>
    </message>
</context>
<context>
    <name>PlanDialogs</name>
    <message>
        <source>Plans (*.jalons)</source>
        <translation>Plans (*.jalons)</translation>
    </message>
    <message>
        <source>Open Plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>my-plan</source>
        <extracomment>file name of a new plan, without its ending</extracomment>
        <translation>mon-plan</translation>
    </message>
    <message>
        <source>New Plan</source>
        <translation>Nouveau plan</translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>PlanningCommands</name>
    <message>
        <source>“%1” follows “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» suit déjà «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Prepare one more</source>
        <translation>En préparer un de plus</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Part of a month</source>
        <extracomment>the beginning, middle or end of a month</extracomment>
        <translation>Partie de mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>any other stretch of time</extracomment>
        <translation>Période</translation>
    </message>
    <message>
        <source>To be set</source>
        <extracomment>nothing is known of the date yet</extracomment>
        <translation>À fixer</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Sent to “%1”.</source>
        <translation>Envoyé à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>opens the file that was just written</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Not started</source>
        <translation>Non engagée</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnée</translation>
    </message>
</context>
<context>
    <name>SchoolHoliday</name>
    <message>
        <source>The school calendar that ships with the programme is damaged (%1). Install it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le calendrier scolaire fourni avec le programme est endommagé (%1). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>All Saints&apos; school holidays</source>
        <translation>Vacances de la Toussaint</translation>
    </message>
    <message>
        <source>Christmas school holidays</source>
        <translation>Vacances de Noël</translation>
    </message>
    <message>
        <source>Winter school holidays</source>
        <translation>Vacances d’hiver</translation>
    </message>
    <message>
        <source>Spring school holidays</source>
        <translation>Vacances de printemps</translation>
    </message>
    <message>
        <source>Summer school holidays</source>
        <translation>Vacances d’été</translation>
    </message>
    <message>
        <source>zone %1</source>
        <extracomment>a zone of the school calendar: A, B or C</extracomment>
        <translation>zone %1</translation>
    </message>
    <message>
        <source>Ascension bridge days of schools</source>
        <translation>Pont de l’Ascension des écoles</translation>
    </message>
</context>
<context>
    <name>SessionKind</name>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Not set</source>
        <extracomment>no half of the day was given for a session</extracomment>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soirée</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Journée entière</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Envisaged</source>
        <extracomment>status of an event that somebody thinks of (« envisagé »)</extracomment>
        <translation>Envisagé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The change contradicts itself. Nothing was written.</source>
        <translation>La modification se contredit. Rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <extracomment>%1 is the title or name of what is added; for the menu « Undo: … »</extracomment>
        <translation>Ajout de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A row of %1 names a row of %2 that is not there.</source>
        <extracomment>%1 and %2 are names of tables</extracomment>
        <translation>Une ligne de %1 renvoie à une ligne de %2 qui n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” follows an event that is not in the plan.</source>
        <translation>«&#xa0;%1&#xa0;» fait suite à un événement absent du plan.</translation>
    </message>
    <message>
        <source>“%1” is part of an event that is not in the plan.</source>
        <translation>«&#xa0;%1&#xa0;» relève d’un événement-cadre absent du plan.</translation>
    </message>
    <message>
        <source>“%1” prepares an event that is not in the plan.</source>
        <translation>«&#xa0;%1&#xa0;» prépare un événement absent du plan.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not known: %2.</source>
        <extracomment>%1 is the title of an event, %2 a key</extracomment>
        <translation>«&#xa0;%1&#xa0;» est d’un type inconnu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The territory %1 is not known.</source>
        <translation>Le territoire %1 est inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are not filed under all their territories.</source>
        <translation>
            <numerusform>%n événement n’est pas classé sous tous ses territoires.</numerusform>
            <numerusform>%n événements ne sont pas classés sous tous leurs territoires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cannot be found by their words.</source>
        <translation>
            <numerusform>%n événement échappe à la recherche.</numerusform>
            <numerusform>%n événements échappent à la recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the title of an event, %2 a sentence</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” names an organisation that this plan does not have.</source>
        <extracomment>%1 is the title of an event</extracomment>
        <translation>«&#xa0;%1&#xa0;» cite un organisme absent de ce plan.</translation>
    </message>
    <message>
        <source>“%1” treats a priority that this plan does not have.</source>
        <extracomment>%1 is the title of an event</extracomment>
        <translation>«&#xa0;%1&#xa0;» traite une priorité absente de ce plan.</translation>
    </message>
    <message>
        <source>There is no plan at %1.</source>
        <translation>Il n’y a pas de plan à l’emplacement %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a plan.</source>
        <translation>%1 est un dossier, non un plan.</translation>
    </message>
    <message>
        <source>%1 is not a plan of Jalons.</source>
        <translation>%1 n’est pas un plan de Jalons.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no plan in it.</source>
        <translation>%1 est vide&#xa0;: il ne contient aucun plan.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early. Take the latest copy of it.</source>
        <translation>%1 est endommagé&#xa0;: il est incomplet. Reprenez-en la dernière copie.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a plan of Jalons.</source>
        <translation>%1 est la base de données d’un autre programme, non un plan de Jalons.</translation>
    </message>
    <message>
        <source>%1 is damaged. Take the latest copy of it, or ask for help before changing the file.</source>
        <translation>%1 est endommagé. Reprenez-en la dernière copie, ou demandez de l’aide avant de modifier le fichier.</translation>
    </message>
    <message>
        <source>%1 comes from an earlier version of Jalons and must be brought up to date, but it cannot be written here. Copy it elsewhere and open the copy.</source>
        <translation>%1 provient d’une version antérieure de Jalons et doit être mis à jour, mais il ne peut pas être modifié à cet emplacement. Copiez-le ailleurs et ouvrez la copie.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>Il existe déjà un fichier à l’emplacement %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>No plan can be written at %1.</source>
        <translation>Aucun plan ne peut être enregistré à l’emplacement %1.</translation>
    </message>
    <message>
        <source>What was to be removed is not in the plan.</source>
        <translation>L’élément à supprimer n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>The plan has no such value.</source>
        <translation>Cet élément n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>This file is not built as a plan is (%1), so it is not opened.</source>
        <extracomment>%1 is a technical list such as “table x, trigger y”</extracomment>
        <translation>Ce fichier n’a pas la structure d’un plan (%1)&#xa0;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Another program is writing this plan just now. Try again in a moment.</source>
        <translation>Un autre programme écrit dans ce plan en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This plan can be read but not written.</source>
        <translation>Ce plan peut être lu, mais non modifié.</translation>
    </message>
    <message>
        <source>The disk or the network share did not answer. Nothing was changed.</source>
        <translation>Le disque ou le partage réseau n’a pas répondu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This plan is damaged. Take the latest copy of it, or ask for help before changing the file.</source>
        <translation>Ce plan est endommagé. Reprenez-en la dernière copie, ou demandez de l’aide avant de modifier le fichier.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Nothing was changed; make room and save again.</source>
        <translation>Le disque est plein. Rien n’a été modifié&#x202f;; libérez de la place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The system does not allow this plan to be opened.</source>
        <translation>Le système n’autorise pas l’ouverture de ce plan.</translation>
    </message>
    <message>
        <source>A text is too long to be saved.</source>
        <translation>Un texte est trop long pour être enregistré.</translation>
    </message>
    <message>
        <source>The change does not fit with the rest of the plan. Nothing was changed.</source>
        <translation>La modification ne s’accorde pas avec le reste du plan. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The plan could not be read or written.</source>
        <translation>Le plan n’a pas pu être lu ou modifié.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile. Nothing was written: look at it again and repeat your change.</source>
        <extracomment>%1 is the title or name of what was to be saved</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps par une autre personne. Rien n’a été enregistré&#xa0;: consultez-le de nouveau, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>“%1” does not have the identifier it is saved under.</source>
        <translation>«&#xa0;%1&#xa0;» ne porte pas l’identifiant sous lequel il est enregistré.</translation>
    </message>
    <message>
        <source>Description of the plan</source>
        <translation>Description du plan</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Jalons. Update Jalons to open it.</source>
        <translation>%1 provient d’une version plus récente de Jalons. Mettez Jalons à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This plan comes from an earlier version of Jalons, and no copy of it could be written beside it. It was left as it was. %1</source>
        <translation>Ce plan provient d’une version antérieure de Jalons, et aucune copie n’a pu en être faite à côté de lui. Il est resté tel quel. %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be removed: %n event(s) still name it. Retire it, or take it out of them first.</source>
        <extracomment>%1 is an organisation, a priority, a kind or a grouping</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas être supprimé&#xa0;: %n événement y renvoie encore. Archivez-le, ou retirez-le d’abord de cet événement.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas être supprimé&#xa0;: %n événements y renvoient encore. Archivez-le, ou retirez-le d’abord de ces événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The priority has no title.</source>
        <translation>La priorité n’a pas de titre.</translation>
    </message>
    <message>
        <source>The rank of a priority cannot be below zero.</source>
        <translation>Le rang d’une priorité ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>The period of the priority ends before it begins.</source>
        <translation>La période de la priorité se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The organisation has no name.</source>
        <translation>L’organisme n’a pas de nom.</translation>
    </message>
    <message>
        <source>The key of a kind has lower-case letters, digits and hyphens only.</source>
        <translation>La clé d’un type ne comporte que des lettres minuscules, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>The kind has no name.</source>
        <translation>Le type n’a pas de nom.</translation>
    </message>
    <message>
        <source>Only groupings of your own can be saved: official territories come with the programme.</source>
        <translation>Seuls vos propres regroupements peuvent être enregistrés&#xa0;: les territoires officiels sont fournis avec le programme.</translation>
    </message>
    <message>
        <source>The grouping has no name.</source>
        <translation>Le regroupement n’a pas de nom.</translation>
    </message>
    <message>
        <source>A grouping cannot hold itself.</source>
        <translation>Un regroupement ne peut pas se contenir lui-même.</translation>
    </message>
    <message>
        <source>A member of the grouping is not chosen.</source>
        <translation>Un membre du regroupement n’est pas choisi.</translation>
    </message>
    <message>
        <source>The time zone of the grouping is not known.</source>
        <translation>Le fuseau horaire du regroupement est inconnu.</translation>
    </message>
    <message>
        <source>The territory of the plan is not chosen.</source>
        <translation>Le territoire du plan n’est pas choisi.</translation>
    </message>
    <message>
        <source>Another window has a plan of this name open (%1), although the file is gone.</source>
        <translation>Une autre fenêtre a ouvert un plan de ce nom (%1), bien que le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” belongs to a series that is not in the plan.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à une série qui n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>muted overlap</source>
        <extracomment>an overlap that is to be told no more</extracomment>
        <translation>chevauchement mis en sourdine</translation>
    </message>
    <message>
        <source>series of events</source>
        <translation>série d’événements</translation>
    </message>
    <message>
        <source>The series does not say how often it recurs.</source>
        <translation>La série ne dit pas à quel rythme elle revient.</translation>
    </message>
    <message>
        <source>A series gives days, weeks, months, quarters, half-years or years.</source>
        <translation>Une série donne des jours, des semaines, des mois, des trimestres, des semestres ou des années.</translation>
    </message>
    <message>
        <source>The series does not say when it begins.</source>
        <translation>La série ne dit pas quand elle commence.</translation>
    </message>
    <message>
        <source>The events of the series cannot be made up to a day before it begins.</source>
        <translation>Les événements de la série ne peuvent pas être préparés jusqu’à un jour antérieur à son début.</translation>
    </message>
    <message>
        <source>The saved filter has no name.</source>
        <translation>Le filtre enregistré n’a pas de nom.</translation>
    </message>
    <message>
        <source>It is not said which overlap is to be told no more.</source>
        <translation>Il n’est pas dit quel chevauchement ne doit plus être signalé.</translation>
    </message>
    <message>
        <source>A bulletin of the plan cannot be read.</source>
        <translation>Un bulletin du plan ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The bulletin has no title.</source>
        <translation>Le bulletin n’a pas de titre.</translation>
    </message>
    <message>
        <source>The bulletin has no day of edition.</source>
        <translation>Le bulletin n’a pas de jour d’édition.</translation>
    </message>
</context>
<context>
    <name>Territories</name>
    <message>
        <source>No territory was named.</source>
        <translation>Aucun territoire n’est indiqué.</translation>
    </message>
    <message>
        <source>There is no territory with the code %1.</source>
        <translation>Aucun territoire ne porte le code %1.</translation>
    </message>
    <message>
        <source>“%1” is the name of several territories: %2. Give the code of the one you mean.</source>
        <extracomment>%1: what was typed; %2: names, each with its code in brackets</extracomment>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs territoires&#xa0;: %2. Indiquez le code de celui que vous voulez.</translation>
    </message>
    <message>
        <source>There is no territory called “%1”.</source>
        <translation>Aucun territoire ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no territory called “%1”. The nearest are: %2.</source>
        <extracomment>%1: what was typed; %2: names, each with its code in brackets</extracomment>
        <translation>Aucun territoire ne s’appelle «&#xa0;%1&#xa0;». Les plus proches&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list of territories that ships with the programme is damaged (%1). Install it again.</source>
        <translation>La liste des territoires fournie avec le programme est endommagée (%1). Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>TerritoryKind</name>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>région</source>
        <translation>région</translation>
    </message>
    <message>
        <source>département</source>
        <translation>département</translation>
    </message>
    <message>
        <source>métropole</source>
        <translation>métropole</translation>
    </message>
    <message>
        <source>métropole de Lyon</source>
        <translation>métropole de Lyon</translation>
    </message>
    <message>
        <source>communauté urbaine</source>
        <translation>communauté urbaine</translation>
    </message>
    <message>
        <source>communauté d’agglomération</source>
        <translation>communauté d’agglomération</translation>
    </message>
    <message>
        <source>communauté de communes</source>
        <translation>communauté de communes</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>own grouping</source>
        <extracomment>territories that an officer grouped</extracomment>
        <translation>regroupement</translation>
    </message>
</context>
<context>
    <name>TerritoryRole</name>
    <message>
        <source>Carries</source>
        <extracomment>a territory that carries an event (« porteur »)</extracomment>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Co-carries</source>
        <translation>Co-porteur</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>Concerné</translation>
    </message>
</context>
<context>
    <name>TerritoryWords</name>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <extracomment>%1: « own grouping »</extracomment>
        <translation>
            <numerusform>%1, %n membre</numerusform>
            <numerusform>%1, %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: kind of territory; %2: the département it lies in</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: « commune »; %2: its département; %3: its EPCI</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Produce and mobilise more affordable housing, suited to homeless and poorly housed people</source>
        <translation>Produire et mobiliser plus de logements abordables et adaptés aux personnes sans abri ou mal logées</translation>
    </message>
    <message>
        <source>Promote and speed up access to housing, and ease residential mobility</source>
        <translation>Promouvoir et accélérer l’accès au logement, faciliter la mobilité résidentielle</translation>
    </message>
    <message>
        <source>Better support homeless people and help people stay in their homes</source>
        <translation>Mieux accompagner les personnes sans domicile et favoriser le maintien dans le logement</translation>
    </message>
    <message>
        <source>Prevent breaks in housing careers and refocus emergency shelter on immediate, unconditional help</source>
        <translation>Prévenir les ruptures de parcours résidentiels et recentrer l’hébergement d’urgence sur l’immédiat et l’inconditionnel</translation>
    </message>
    <message>
        <source>Mobilise stakeholders and territories</source>
        <translation>Mobiliser les acteurs et les territoires</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>In no event</source>
        <translation>Aucun événement</translation>
    </message>
    <message numerus="yes">
        <source>In %n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::AccessiblePdf</name>
    <message>
        <source>An accessible PDF is made by LibreOffice, which is not installed here. Install LibreOffice Writer, or choose a web page (HTML), which is accessible, too.</source>
        <translation>Un PDF accessible est produit par LibreOffice, qui n’est pas installé ici. Installez LibreOffice Writer, ou choisissez une page web (HTML), accessible elle aussi.</translation>
    </message>
    <message>
        <source>LibreOffice could not make the PDF.</source>
        <translation>LibreOffice n’a pas pu produire le PDF.</translation>
    </message>
</context>
<context>
    <name>jalons::ActionRow</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action %1: what</source>
        <translation>Action %1&#xa0;: quoi</translation>
    </message>
    <message>
        <source>Action %1: who</source>
        <translation>Action %1&#xa0;: qui</translation>
    </message>
    <message>
        <source>Action %1: by when</source>
        <translation>Action %1&#xa0;: échéance</translation>
    </message>
    <message>
        <source>Action %1: done</source>
        <translation>Action %1&#xa0;: fait</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>Retirer l’action %1</translation>
    </message>
    <message>
        <source>An action agreed does not say what is to be done.</source>
        <translation>Une action convenue ne dit pas ce qui est à faire.</translation>
    </message>
</context>
<context>
    <name>jalons::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a button: what it does, and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New Plan…</source>
        <translation>&amp;Nouveau plan…</translation>
    </message>
    <message>
        <source>Starts a new, empty plan in a file of its own</source>
        <translation>Crée un plan vide dans un nouveau fichier</translation>
    </message>
    <message>
        <source>&amp;Open Plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Opens another plan</source>
        <translation>Ouvre un autre plan</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Opens a fresh copy of the sample plan: the events of spring 2019</source>
        <translation>Ouvre une nouvelle copie du plan d’exemple&#xa0;: les événements du printemps 2019</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Reads events from a JSON file; nothing is written before you have seen what changes</source>
        <translation>Lit des événements dans un fichier JSON&#x202f;; rien n’est enregistré avant que vous ayez vu ce qui change</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>&amp;Copie de sauvegarde…</translation>
    </message>
    <message>
        <source>Writes a complete copy of the plan to another file</source>
        <translation>Enregistre une copie complète du plan dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Ferme cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes all windows</source>
        <translation>Ferme toutes les fenêtres</translation>
    </message>
    <message>
        <source>&amp;New Event</source>
        <translation>&amp;Nouvel événement</translation>
    </message>
    <message>
        <source>Adds an event on the chosen day</source>
        <translation>Ajoute un événement au jour choisi</translation>
    </message>
    <message>
        <source>&amp;Open Event</source>
        <translation>&amp;Ouvrir l’événement</translation>
    </message>
    <message>
        <source>Opens the selected event to read or change it</source>
        <translation>Ouvre l’événement sélectionné pour le lire ou le modifier</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupli&amp;quer</translation>
    </message>
    <message>
        <source>Opens a copy of the selected event</source>
        <translation>Ouvre une copie de l’événement sélectionné</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Deletes the selected event; Undo brings it back</source>
        <translation>Supprime l’événement sélectionné&#x202f;; Annuler le rétablit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Annule la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back</source>
        <translation>Rétablit la modification annulée</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Searches titles, places, partners, programmes…</source>
        <translation>Cherche dans les titres, lieux, partenaires, programmes…</translation>
    </message>
    <message>
        <source>Find N&amp;ext</source>
        <translation>Rechercher le s&amp;uivant</translation>
    </message>
    <message>
        <source>Goes to the next event that was found</source>
        <translation>Passe à l’événement suivant parmi ceux trouvés</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>Shows one month</source>
        <translation>Affiche un mois</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>Shows all events as a list</source>
        <translation>Affiche tous les événements en liste</translation>
    </message>
    <message>
        <source>&amp;Left Side</source>
        <translation>Panneau de &amp;gauche</translation>
    </message>
    <message>
        <source>Shows or hides the small month and the territories</source>
        <translation>Affiche ou masque le petit mois et les territoires</translation>
    </message>
    <message>
        <source>&amp;Right Side</source>
        <translation>Panneau de &amp;droite</translation>
    </message>
    <message>
        <source>Shows or hides the summary of the selected event</source>
        <translation>Affiche ou masque la fiche de l’événement sélectionné</translation>
    </message>
    <message>
        <source>Shows or hides the tool bar</source>
        <translation>Affiche ou masque la barre d’outils</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Uses the whole screen</source>
        <translation>Occupe tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Clear All Filters</source>
        <translation>&amp;Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Shows every event of the plan again</source>
        <translation>Affiche de nouveau tous les événements du plan</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Follows the system&apos;s colours</source>
        <translation>Suit les couleurs du système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claires</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Texte foncé sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombres</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>The programme speaks this language from now on</source>
        <translation>Le programme emploie désormais cette langue</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>Goes to today</source>
        <translation>Affiche aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Previous Period</source>
        <translation>Période &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next Period</source>
        <translation>Période &amp;suivante</translation>
    </message>
    <message>
        <source>Go to &amp;Date…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>Goes to a date typed in words: “12 march”, “september 2019”, “+15”</source>
        <translation>Affiche la date saisie&#xa0;: «&#xa0;12 mars&#xa0;», «&#xa0;septembre 2019&#xa0;», «&#xa0;+15&#xa0;»</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Volet s&amp;uivant</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window</source>
        <translation>Place le clavier dans la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Volet p&amp;récédent</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part of the window before</source>
        <translation>Place le clavier dans la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Takes the keyboard to the message under the view</source>
        <translation>Place le clavier sur le message affiché sous la vue</translation>
    </message>
    <message>
        <source>&amp;Territories of the Plan…</source>
        <translation>&amp;Territoires du plan…</translation>
    </message>
    <message>
        <source>The territories that carry the policy, each with its source, and groupings of your own</source>
        <translation>Les territoires qui portent la politique, chacun avec sa source, et vos propres regroupements</translation>
    </message>
    <message>
        <source>&amp;Organisations…</source>
        <translation>&amp;Organismes…</translation>
    </message>
    <message>
        <source>The organisations that take part in events: rename, complete, retire</source>
        <translation>Les organismes qui prennent part aux événements&#xa0;: renommer, compléter, archiver</translation>
    </message>
    <message>
        <source>&amp;Priorities…</source>
        <translation>&amp;Priorités…</translation>
    </message>
    <message>
        <source>The action priorities of each territory</source>
        <translation>Les priorités d’action de chaque territoire</translation>
    </message>
    <message>
        <source>&amp;Kinds of Events…</source>
        <translation>T&amp;ypes d’événements…</translation>
    </message>
    <message>
        <source>Kinds of events of your own</source>
        <translation>Vos propres types d’événements</translation>
    </message>
    <message>
        <source>&amp;Description of the Plan…</source>
        <translation>&amp;Description du plan…</translation>
    </message>
    <message>
        <source>What the plan says of itself on printed pages and in exports</source>
        <translation>Ce que le plan dit de lui-même sur les pages imprimées et dans les exports</translation>
    </message>
    <message>
        <source>&amp;Check the Plan</source>
        <translation>&amp;Vérifier le plan</translation>
    </message>
    <message>
        <source>Looks for damage in the plan&apos;s file</source>
        <translation>Cherche les anomalies du fichier du plan</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Tous les raccourcis sur une page</translation>
    </message>
    <message>
        <source>&amp;About Jalons</source>
        <translation>À &amp;propos de Jalons</translation>
    </message>
    <message>
        <source>Version, licence, sources of the data</source>
        <translation>Version, licence, sources des données</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>About the library the window is built with</source>
        <translation>La bibliothèque sur laquelle repose la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Shows one day with its hours</source>
        <translation>Affiche un jour et ses heures</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>Shows Monday to Friday with their hours</source>
        <translation>Affiche du lundi au vendredi, avec les heures</translation>
    </message>
    <message>
        <source>Goes to the day, week or month before</source>
        <translation>Affiche le jour, la semaine ou le mois précédent</translation>
    </message>
    <message>
        <source>Goes to the day, week or month after</source>
        <translation>Affiche le jour, la semaine ou le mois suivant</translation>
    </message>
    <message>
        <source>Wor&amp;k Week</source>
        <translation>Semaine de &amp;travail</translation>
    </message>
    <message>
        <source>&amp;Quick Entry…</source>
        <translation>Sa&amp;isie rapide…</translation>
    </message>
    <message>
        <source>Adds an event typed in one line: “steering committee Lille 12 march 9:30”</source>
        <translation>Ajoute un événement tapé en une ligne&#xa0;: «&#xa0;copil Lille 12 mars 9h30&#xa0;»</translation>
    </message>
    <message>
        <source>Goes to the event that was found before</source>
        <translation>Va à l’événement trouvé précédent</translation>
    </message>
    <message>
        <source>Si&amp;x Weeks</source>
        <translation>Si&amp;x semaines</translation>
    </message>
    <message>
        <source>Shows six weeks from the one of the chosen day on</source>
        <translation>Affiche six semaines à partir de celle du jour choisi</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;nnée</translation>
    </message>
    <message>
        <source>Shows a whole year: how much each day holds</source>
        <translation>Affiche toute une année&#xa0;: ce que chaque jour contient</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>Enregistrer le fi&amp;ltre…</translation>
    </message>
    <message>
        <source>Gives the present filter a name, to come back to it</source>
        <translation>Donne un nom au filtre présent, pour y revenir</translation>
    </message>
    <message>
        <source>Public &amp;Holidays</source>
        <translation>Jours fér&amp;iés</translation>
    </message>
    <message>
        <source>Marks the public holidays of the territories shown</source>
        <translation>Marque les jours fériés des territoires affichés</translation>
    </message>
    <message>
        <source>School Hol&amp;idays</source>
        <translation>&amp;Vacances scolaires</translation>
    </message>
    <message>
        <source>Marks the school holidays, zone by zone, of the territories shown</source>
        <translation>Marque les vacances scolaires, zone par zone, des territoires affichés</translation>
    </message>
    <message>
        <source>Fade What Is O&amp;ver</source>
        <translation>Est&amp;omper ce qui est passé</translation>
    </message>
    <message>
        <source>Lets past events stand back</source>
        <translation>Laisse les événements passés en retrait</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Colours events by what they are</source>
        <translation>Colore les événements selon leur type</translation>
    </message>
    <message>
        <source>&amp;Territory</source>
        <translation>T&amp;erritoire</translation>
    </message>
    <message>
        <source>Colours events by the territory that carries them</source>
        <translation>Colore les événements selon le territoire qui les porte</translation>
    </message>
    <message>
        <source>Lists the agenda month by month</source>
        <translation>Présente l’agenda mois par mois</translation>
    </message>
    <message>
        <source>Lists the agenda day by day</source>
        <translation>Présente l’agenda jour par jour</translation>
    </message>
    <message>
        <source>Lists the agenda territory by territory</source>
        <translation>Présente l’agenda territoire par territoire</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>What colours, signs and forms of events mean</source>
        <translation>Ce que disent les couleurs, les signes et les formes des événements</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Coup&amp;er</translation>
    </message>
    <message>
        <source>Takes the selected events away, to paste them elsewhere</source>
        <translation>Enlève les événements sélectionnés pour les coller ailleurs</translation>
    </message>
    <message>
        <source>Copies the selected events, for this plan or another</source>
        <translation>Copie les événements sélectionnés, pour ce plan ou un autre</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Puts the copied events on the chosen day</source>
        <translation>Place les événements copiés au jour choisi</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Selects all events in view</source>
        <translation>Sélectionne tous les événements affichés</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Changes the title of the event where it stands</source>
        <translation>Change le titre de l’événement sur place</translation>
    </message>
    <message>
        <source>Moves the selected events</source>
        <translation>Déplace les événements sélectionnés</translation>
    </message>
    <message>
        <source>Makes the selected events longer or shorter</source>
        <translation>Allonge ou raccourcit les événements sélectionnés</translation>
    </message>
    <message>
        <source>A Day &amp;Earlier</source>
        <translation>Un jour plus &amp;tôt</translation>
    </message>
    <message>
        <source>A Day &amp;Later</source>
        <translation>Un jour plus ta&amp;rd</translation>
    </message>
    <message>
        <source>A &amp;Week Earlier, Among the Hours a Quarter</source>
        <translation>Une &amp;semaine plus tôt, un quart d’heure parmi les heures</translation>
    </message>
    <message>
        <source>A Wee&amp;k Later, Among the Hours a Quarter</source>
        <translation>Une se&amp;maine plus tard, un quart d’heure parmi les heures</translation>
    </message>
    <message>
        <source>A Day &amp;Shorter</source>
        <translation>Un jour de &amp;moins</translation>
    </message>
    <message>
        <source>A Day &amp;Longer</source>
        <translation>Un jour de &amp;plus</translation>
    </message>
    <message>
        <source>A &amp;Week Shorter, Among the Hours a Quarter</source>
        <translation>Une &amp;semaine de moins, un quart d’heure parmi les heures</translation>
    </message>
    <message>
        <source>A Wee&amp;k Longer, Among the Hours a Quarter</source>
        <translation>Une s&amp;emaine de plus, un quart d’heure parmi les heures</translation>
    </message>
    <message>
        <source>New Event L&amp;ike…</source>
        <translation>Nouveau à partir d’un e&amp;xistant…</translation>
    </message>
    <message>
        <source>Starts an event from another one: its partners, territories and programme</source>
        <translation>Commence un événement à partir d’un autre&#xa0;: ses partenaires, ses territoires et son programme</translation>
    </message>
    <message>
        <source>Prepare the Ne&amp;xt One</source>
        <translation>Préparer le sui&amp;vant</translation>
    </message>
    <message>
        <source>Opens the next committee after the selected one: one rank later, linked, with its open actions</source>
        <translation>Ouvre le comité qui suit celui qui est sélectionné&#xa0;: un rang plus loin, lié, avec les actions restées ouvertes</translation>
    </message>
    <message>
        <source>C&amp;hange the Selected Events…</source>
        <translation>Modi&amp;fier la sélection…</translation>
    </message>
    <message>
        <source>Changes status, kind, territory or priority of all selected events, or moves them</source>
        <translation>Change le statut, le type, le territoire ou la priorité de tous les événements sélectionnés, ou les décale</translation>
    </message>
    <message>
        <source>Ov&amp;erlaps</source>
        <translation>C&amp;hevauchements</translation>
    </message>
    <message>
        <source>Lists events that share a place, a person, an organisation or a territory, or fall on a holiday</source>
        <translation>Liste les événements qui partagent un lieu, une personne, un organisme ou un territoire, ou qui tombent un jour férié ou pendant les vacances</translation>
    </message>
    <message>
        <source>Writes events to a file: data, tables, documents, PDF or a picture</source>
        <translation>Écrit des événements dans un fichier&#xa0;: données, tableaux, documents, PDF ou image</translation>
    </message>
    <message>
        <source>Copies the summaries of the selected events, or the list of those in view, with headings and tables for a letter or a mail</source>
        <translation>Copie les fiches des événements choisis, ou la liste de ceux qui sont affichés, avec titres et tableaux, pour une lettre ou un courriel</translation>
    </message>
    <message>
        <source>Copies the view as a picture, on light ground, for a page or a slide</source>
        <translation>Copie la vue comme une image, sur fond clair, pour une page ou une diapositive</translation>
    </message>
    <message>
        <source>Find Previou&amp;s</source>
        <translation>Rechercher le pr&amp;écédent</translation>
    </message>
    <message>
        <source>Copy as Formatted &amp;Text</source>
        <translation>Copier comme &amp;texte mis en forme</translation>
    </message>
    <message>
        <source>Copy the &amp;Picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Reread the P&amp;lan</source>
        <translation>Relire le pl&amp;an</translation>
    </message>
    <message>
        <source>Reads the plan anew, with what another window wrote meanwhile</source>
        <translation>Relit le plan, avec ce qu’une autre fenêtre y a écrit entre-temps</translation>
    </message>
    <message>
        <source>&amp;Bulletin…</source>
        <translation>&amp;Bulletin…</translation>
    </message>
    <message>
        <source>Composes a news page from the events, to be edited before it leaves</source>
        <translation>Compose une page d’actualités à partir des événements, à relire et modifier avant qu’elle parte</translation>
    </message>
    <message>
        <source>Shows the pages of what is in view, or of the selected event, as they will be printed</source>
        <translation>Montre les pages de ce qui est affiché, ou de l’événement sélectionné, telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Nouve&amp;lle fenêtre</translation>
    </message>
    <message>
        <source>Opens another window on this plan: another view of it, or another screen</source>
        <translation>Ouvre une autre fenêtre sur ce plan&#xa0;: une autre vue, un autre écran</translation>
    </message>
    <message>
        <source>High Contrast on &amp;White</source>
        <translation>Contraste élevé sur &amp;blanc</translation>
    </message>
    <message>
        <source>Black words on white, with strong lines</source>
        <translation>Texte noir sur fond blanc, traits marqués</translation>
    </message>
    <message>
        <source>High Contrast on &amp;Black</source>
        <translation>Contraste élevé sur &amp;noir</translation>
    </message>
    <message>
        <source>White words on black, with strong lines</source>
        <translation>Texte blanc sur fond noir, traits marqués</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petite</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Much Larger</source>
        <translation>&amp;Bien plus grande</translation>
    </message>
    <message>
        <source>&amp;Very Large</source>
        <translation>&amp;Très grande</translation>
    </message>
    <message>
        <source>Shows all text at %1 % of the desktop&apos;s size</source>
        <translation>Affiche tous les textes à %1&#xa0;% de la taille du bureau</translation>
    </message>
    <message>
        <source>&amp;Show It</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Words Beside All Icons</source>
        <translation>&amp;Texte à côté de toutes les icônes</translation>
    </message>
    <message>
        <source>Says in words what each button of the tool bar does</source>
        <translation>Dit en toutes lettres ce que fait chaque bouton de la barre d’outils</translation>
    </message>
    <message>
        <source>Puts it on the tool bar, or takes it away</source>
        <translation>L’ajoute à la barre d’outils ou l’en retire</translation>
    </message>
    <message>
        <source>&amp;Undo and Redo</source>
        <translation>A&amp;nnuler et rétablir</translation>
    </message>
    <message>
        <source>&amp;Go to Date</source>
        <translation>A&amp;ller à une date</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Shows one week with its hours</source>
        <translation>Affiche une semaine avec ses heures</translation>
    </message>
    <message>
        <source>Preferen&amp;ces…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Sets the first day of the week, working hours, the length of new events and school holidays</source>
        <translation>Règle le premier jour de la semaine, les heures de travail, la durée des nouveaux événements et les vacances scolaires</translation>
    </message>
</context>
<context>
    <name>jalons::ActionsPart</name>
    <message>
        <source>Decision %1</source>
        <translation>Décision %1</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation>Actions convenues</translation>
    </message>
</context>
<context>
    <name>jalons::AgendaHeading</name>
    <message>
        <source>No territory</source>
        <translation>Aucun territoire</translation>
    </message>
    <message>
        <source>Date not yet known</source>
        <translation>Date pas encore connue</translation>
    </message>
    <message>
        <source>%1, month not yet known</source>
        <extracomment>%1 is a year: heading for what is planned in it, but in no known month</extracomment>
        <translation>%1, mois pas encore connu</translation>
    </message>
    <message>
        <source>%1, day not yet known</source>
        <extracomment>%1 is a month and its year: heading for what is planned in it, but on no known day</extracomment>
        <translation>%1, jour pas encore connu</translation>
    </message>
</context>
<context>
    <name>jalons::AgendaModel</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>%1 is a month; read aloud</extracomment>
        <translation>
            <numerusform>%1, %n événement</numerusform>
            <numerusform>%1, %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>jalons::AgendaTree</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste on %1</source>
        <translation>Co&amp;ller le %1</translation>
    </message>
    <message>
        <source>&amp;New event on %1</source>
        <translation>&amp;Nouvel événement le %1</translation>
    </message>
</context>
<context>
    <name>jalons::AgendaView</name>
    <message>
        <source>No event yet</source>
        <extracomment>%1 is what is filtered by</extracomment>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>No event for %1</source>
        <translation>Aucun événement pour %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Chooses which columns are shown</source>
        <translation>Choisit les colonnes affichées</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Lecture des événements…</translation>
    </message>
</context>
<context>
    <name>jalons::Bulk</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n event(s) %1 later</source>
        <translation>
            <numerusform>Décaler %n événement de %1</numerusform>
            <numerusform>Décaler %n événements de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n event(s) %1 earlier</source>
        <translation>
            <numerusform>Avancer %n événement de %1</numerusform>
            <numerusform>Avancer %n événements de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n event(s)</source>
        <translation>
            <numerusform>Reporter %n événement</numerusform>
            <numerusform>Reporter %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n event(s)</source>
        <translation>
            <numerusform>Modifier %n événement</numerusform>
            <numerusform>Modifier %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): choose what is to change.</source>
        <translation>
            <numerusform>%n événement&#xa0;: choisissez ce qui doit changer.</numerusform>
            <numerusform>%n événements&#xa0;: choisissez ce qui doit changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Rien ne change</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) change</source>
        <translation>
            <numerusform>%n événement change</numerusform>
            <numerusform>%n événements changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1 change</source>
        <extracomment>%1 how many events were chosen</extracomment>
        <translation>
            <numerusform>%n événement sur %1 change</numerusform>
            <numerusform>%n événements sur %1 changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day do not move</source>
        <translation>
            <numerusform>%n sans jour ne bouge pas</numerusform>
            <numerusform>%n sans jour ne bougent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall on a weekend or a public holiday</source>
        <translation>
            <numerusform>%n tombe un week-end ou un jour férié</numerusform>
            <numerusform>%n tombent un week-end ou un jour férié</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 what it was, %2 what it becomes; either may be a dash</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>one priority more</source>
        <translation>une priorité de plus</translation>
    </message>
    <message>
        <source>one priority less</source>
        <translation>une priorité de moins</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>parts of a sentence: « 3 events of 5 change », « 2 without a day do not move »</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>jalons::BulletinChoice</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Begins a new bulletin; this one is kept</source>
        <translation>Commence un nouveau bulletin&#x202f;; celui-ci est gardé</translation>
    </message>
    <message>
        <source>Delete this bulletin</source>
        <translation>Supprimer ce bulletin</translation>
    </message>
    <message>
        <source>Deletes this bulletin from the plan; what it told counts as not told</source>
        <translation>Supprime ce bulletin du plan&#x202f;; ce qu’il a dit compte comme non dit</translation>
    </message>
    <message>
        <source>&amp;Bulletin</source>
        <translation>&amp;Bulletin</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>an entry of the list of bulletins: %1 a day, %2 the title</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Draft of %1 — %2</source>
        <translation>Brouillon du %1 — %2</translation>
    </message>
    <message>
        <source>New bulletin</source>
        <translation>Nouveau bulletin</translation>
    </message>
</context>
<context>
    <name>jalons::BulletinHead</name>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Day of edition</source>
        <translation>&amp;Jour d’édition</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>All events of the plan</source>
        <translation>Tous les événements du plan</translation>
    </message>
    <message>
        <source>Filter of the calendar: %1</source>
        <translation>Filtre du calendrier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::BulletinWindow</name>
    <message>
        <source>Draft of “%1”</source>
        <extracomment>name of a change, for the menu and the history: %1 the title of a bulletin</extracomment>
        <translation>Brouillon de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What you edited cannot be kept in the plan.</source>
        <translation>Ce que vous avez modifié ne peut pas être gardé dans le plan.</translation>
    </message>
    <message>
        <source>Copy it or export it first, or give it up.</source>
        <translation>Copiez-le ou exportez-le d’abord, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>name of a change, for the menu and the history: %1 the title of a bulletin</extracomment>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>If it was printed to be sent, mark it as issued.</source>
        <translation>S’il a été imprimé pour être envoyé, marquez-le comme diffusé.</translation>
    </message>
    <message>
        <source>Copied as formatted text. Once it has left, mark it as issued.</source>
        <translation>Copié comme texte mis en forme. Une fois parti, marquez-le comme diffusé.</translation>
    </message>
    <message>
        <source>Written to “%1”. Once it has left, mark it as issued.</source>
        <translation>Écrit dans «&#xa0;%1&#xa0;». Une fois parti, marquez-le comme diffusé.</translation>
    </message>
    <message>
        <source>No event of these days and this filter is to be told.</source>
        <translation>Aucun événement de cette période et de ce filtre n’est à signaler.</translation>
    </message>
    <message>
        <source>Nothing new: earlier bulletins told every event of these days and this filter.</source>
        <translation>Rien de nouveau&#xa0;: les bulletins précédents ont dit tous les événements de cette période et de ce filtre.</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <extracomment>title of the window: what it is, and the title of the bulletin</extracomment>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Bulletin — %1</source>
        <translation>Bulletin — %1</translation>
    </message>
    <message>
        <source>Issued: later bulletins do not tell its events again.</source>
        <translation>Diffusé&#xa0;: les bulletins suivants ne rediront pas ses événements.</translation>
    </message>
    <message>
        <source>This plan is open for reading only: what you edit is not kept.</source>
        <translation>Ce plan est ouvert en lecture seule&#xa0;: ce que vous modifiez n’est pas gardé.</translation>
    </message>
    <message>
        <source>Edited: kept as a draft when you close the window, or with Ctrl+S.</source>
        <translation>Modifié&#xa0;: gardé comme brouillon à la fermeture de la fenêtre, ou avec Ctrl+S.</translation>
    </message>
    <message>
        <source>Draft, kept in the plan.</source>
        <translation>Brouillon, gardé dans le plan.</translation>
    </message>
    <message>
        <source>Composed from the plan; nothing is edited yet.</source>
        <translation>Composé d’après le plan&#x202f;; rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>jalons::CalendarGrid</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message numerus="yes">
        <source>%n more without a day</source>
        <translation>
            <numerusform>%n autre à dater</numerusform>
            <numerusform>%n autres à dater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>%1 is a whole date; read aloud</extracomment>
        <translation>
            <numerusform>%1, %n événement</numerusform>
            <numerusform>%1, %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <extracomment>%1 is a whole date; read aloud</extracomment>
        <translation>
            <numerusform>%1, %n autre</numerusform>
            <numerusform>%1, %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;New event on %1</source>
        <extracomment>%1 is a day of the month: « Nouvel événement le 12 mars »</extracomment>
        <translation>&amp;Nouvel événement le %1</translation>
    </message>
    <message>
        <source>&amp;Show all events</source>
        <translation>&amp;Afficher tous les événements</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste on %1</source>
        <extracomment>%1 is a day of the month: « Coller le 12 mars »</extracomment>
        <translation>Co&amp;ller le %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <extracomment>read aloud after a day: the number of its week</extracomment>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>%1 of %2 on this day</source>
        <extracomment>read aloud after an event: the third of five on its day</extracomment>
        <translation>%1 sur %2 ce jour-là</translation>
    </message>
</context>
<context>
    <name>jalons::CalendarHand</name>
    <message>
        <source>This plan is open read-only: nothing can be moved or added.</source>
        <translation>Ce plan est ouvert en lecture seule&#xa0;: rien ne peut y être déplacé ni ajouté.</translation>
    </message>
    <message>
        <source>“%1” has no day yet: drag it onto one, or cut it and paste it on one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de jour&#xa0;: faites-le glisser sur un jour, ou coupez-le et collez-le sur un jour.</translation>
    </message>
    <message>
        <source>%1 carries it already: nothing changes</source>
        <extracomment>while an event is dragged over a territory that it has already</extracomment>
        <translation>%1 le porte déjà&#xa0;: rien ne change</translation>
    </message>
    <message>
        <source>%1 carries it, too</source>
        <extracomment>while an event is dragged over a territory, with Ctrl</extracomment>
        <translation>%1 le porte aussi</translation>
    </message>
    <message>
        <source>%1 carries it</source>
        <extracomment>while an event is dragged over a territory</extracomment>
        <translation>%1 le porte</translation>
    </message>
    <message>
        <source>%1 carries it instead of %2</source>
        <extracomment>while an event is dragged over a territory: %2 is the one that carried it</extracomment>
        <translation>%1 le porte à la place de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <comment>in the rectangle</comment>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>No day here: nothing changes</source>
        <translation>Pas de jour ici&#xa0;: rien ne change</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>while an event is dragged with Ctrl: %1 is when the copy would be</extracomment>
        <translation>Copie&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), this one: %1</source>
        <extracomment>while several are dragged: %1 is when the one under the mouse would be</extracomment>
        <translation>
            <numerusform>%n événement, celui-ci&#xa0;: %1</numerusform>
            <numerusform>%n événements, celui-ci&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ChangeWords</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>original date</source>
        <translation>date initiale</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>territories</source>
        <translation>territoires</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>open list of partners</source>
        <translation>liste ouverte de partenaires</translation>
    </message>
    <message>
        <source>wider event</source>
        <translation>événement-cadre</translation>
    </message>
    <message>
        <source>event followed up</source>
        <translation>événement suivi</translation>
    </message>
    <message>
        <source>events prepared</source>
        <translation>événements préparés</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>priorités</translation>
    </message>
    <message>
        <source>aims</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>expected attendance</source>
        <translation>participants attendus</translation>
    </message>
    <message>
        <source>actual attendance</source>
        <translation>participants présents</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
</context>
<context>
    <name>jalons::CheckCommand</name>
    <message>
        <source>All is well with this plan.</source>
        <translation>Aucune anomalie dans ce plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found in this plan.</source>
        <translation>
            <numerusform>%n anomalie trouvée dans ce plan.</numerusform>
            <numerusform>%n anomalies trouvées dans ce plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::Chip</name>
    <message>
        <source>Remove the filter “%1”</source>
        <extracomment>%1 is what the officer filters by: a territory, a status, a word searched</extracomment>
        <translation>Retirer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>jalons::ChoiceList</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Saisir pour réduire la liste</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Réduire la liste</translation>
    </message>
</context>
<context>
    <name>jalons::CommandLine</name>
    <message>
        <source>“%1” is nothing --%2 can be. It can be: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de --%2. Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Say which file to write: --output FILE.</source>
        <translation>Indiquez le fichier à écrire&#xa0;: --output FICHIER.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its name must end in .%2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: son nom doit se terminer par .%2.</translation>
    </message>
    <message>
        <source>One of the commands above; without one the window opens.</source>
        <translation>Une des commandes ci-dessus&#x202f;; sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a plan. The commands are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une commande ni un plan. Commandes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--%1 needs a command.</source>
        <translation>--%1 suppose une commande.</translation>
    </message>
    <message>
        <source>--%1 does not go with the command “%2”.</source>
        <translation>--%1 ne s’emploie pas avec la commande «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Say either --plan or --sample: not both.</source>
        <translation>Indiquez soit --plan, soit --sample, non les deux.</translation>
    </message>
    <message>
        <source>--plan needs the name of a file.</source>
        <translation>--plan demande un nom de fichier.</translation>
    </message>
    <message>
        <source>This version opens plans that are files; shared plans come later.</source>
        <translation>Cette version ouvre les plans enregistrés dans un fichier&#x202f;; les plans partagés viendront plus tard.</translation>
    </message>
    <message>
        <source>Say which files to import.</source>
        <translation>Indiquez les fichiers à importer.</translation>
    </message>
    <message>
        <source>Say one file to write the copy to.</source>
        <translation>Indiquez un seul fichier, où enregistrer la copie.</translation>
    </message>
    <message>
        <source>The window opens one plan at a time.</source>
        <translation>La fenêtre ouvre un seul plan à la fois.</translation>
    </message>
    <message>
        <source>“%1” means nothing after the command “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens après la commande «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>import FILE… [--dry-run]
    adds the events of JSON files; the same file twice changes nothing</source>
        <translation>import FICHIER… [--dry-run]
    ajoute les événements de fichiers JSON&#x202f;; importer deux fois le même
    fichier ne change rien</translation>
    </message>
    <message>
        <source>check
    says what is wrong inside the plan</source>
        <translation>check
    signale les anomalies du plan</translation>
    </message>
    <message>
        <source>backup FILE
    writes a whole copy of the plan</source>
        <translation>backup FICHIER
    enregistre une copie complète du plan</translation>
    </message>
    <message>
        <source>Plans, follows and prints the events of a public policy across territories.</source>
        <translation>Planifie, suit et imprime les événements d’une politique publique dans les territoires.</translation>
    </message>
    <message>
        <source>Commands, which need no screen:</source>
        <translation>Commandes, qui se passent d’écran&#xa0;:</translation>
    </message>
    <message>
        <source>Filter: --territory, --from, --to, --kind, --status, --priority, --text, --event. Exit status: 0 done, 1 failed, 2 not understood.</source>
        <translation>Filtre&#xa0;: --territory, --from, --to, --kind, --status, --priority, --text, --event. Code de sortie&#xa0;: 0 fait, 1 échec, 2 demande incomprise.</translation>
    </message>
    <message>
        <source>Tells the commands and options.</source>
        <translation>Affiche les commandes et les options.</translation>
    </message>
    <message>
        <source>Tells the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Works on that plan.</source>
        <translation>Travaille sur ce plan.</translation>
    </message>
    <message>
        <source>Works on a fresh copy of the sample plan.</source>
        <translation>Travaille sur une nouvelle copie du plan d’exemple.</translation>
    </message>
    <message>
        <source>Speaks that language.</source>
        <translation>Emploie cette langue.</translation>
    </message>
    <message>
        <source>Events of a territory and all below it; may be repeated.</source>
        <translation>Événements d’un territoire et de tous ceux qu’il contient&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Events of that day (YYYY-MM-DD) and later.</source>
        <translation>Événements à partir de ce jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>Events of that day (YYYY-MM-DD) and before.</source>
        <translation>Événements jusqu’à ce jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>Events of a kind: steering-committee, workshop, …</source>
        <translation>Événements d’un type&#xa0;: steering-committee, workshop, …</translation>
    </message>
    <message>
        <source>Events of a status: idea, planned, confirmed, held, postponed, cancelled.</source>
        <translation>Événements d’un statut&#xa0;: idea, planned, confirmed, held, postponed, cancelled.</translation>
    </message>
    <message>
        <source>Events that treat a priority, or any of a national theme.</source>
        <translation>Événements qui traitent une priorité, ou l’une de celles d’une priorité nationale.</translation>
    </message>
    <message>
        <source>Events with every one of these words.</source>
        <translation>Événements qui contiennent tous ces mots.</translation>
    </message>
    <message>
        <source>That event; may be repeated.</source>
        <translation>Cet événement&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>How to print.</source>
        <translation>Forme de l’impression.</translation>
    </message>
    <message>
        <source>What to draw.</source>
        <translation>Vue à dessiner.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>Takes in the internal notes.</source>
        <translation>Inclut les notes internes.</translation>
    </message>
    <message>
        <source>Only tells what an import would do.</source>
        <translation>Indique seulement ce que ferait l’import.</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[commande]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>CODE|NAME</source>
        <translation>CODE|NOM</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>JOUR</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUT</translation>
    </message>
    <message>
        <source>ID|THEME</source>
        <translation>ID|PRIORITÉ</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>--layout does not go with the format “%1”: it has no pages.</source>
        <translation>--layout ne va pas avec le format «&#xa0;%1&#xa0;»&#xa0;: il n’a pas de pages.</translation>
    </message>
    <message>
        <source>Say how to print: --layout %1.</source>
        <translation>Précisez la mise en page&#xa0;: --layout %1.</translation>
    </message>
    <message>
        <source>list [filter] [--format table|json|csv|csv-excel]
    the events of the filter</source>
        <translation>list [filtre] [--format table|json|csv|csv-excel]
    les événements du filtre</translation>
    </message>
    <message>
        <source>export [filter] --output FILE.json|xlsx|csv|odt|html|pdf [--format csv-excel]
    [--layout LAYOUT] [--with-notes]
    the plan&apos;s own JSON, tables, documents; everything where there is no filter</source>
        <translation>export [filtre] --output FICHIER.json|xlsx|csv|odt|html|pdf [--format csv-excel]
    [--layout MISE-EN-PAGE] [--with-notes]
    le JSON du plan, des tableaux, des documents&#x202f;; tout lorsqu’il n’y a pas de filtre</translation>
    </message>
    <message>
        <source>due [filter] [--on DAY] [--format table|json]
    what is due by then or soon after, and why</source>
        <translation>due [filtre] [--on JOUR] [--format table|json]
    ce qui arrive à échéance ce jour-là ou peu après, et pourquoi</translation>
    </message>
    <message>
        <source>coverage [filter] [--format table|json|csv]
    events per theme and territory</source>
        <translation>coverage [filtre] [--format table|json|csv]
    événements par priorité nationale et par territoire</translation>
    </message>
    <message>
        <source>How to list, or what to export where the ending of the file does not say it.</source>
        <translation>Forme de la liste, ou format d’export lorsque la fin du nom de fichier ne suffit pas à le dire.</translation>
    </message>
    <message>
        <source>The size of the paper.</source>
        <translation>Le format du papier.</translation>
    </message>
    <message>
        <source>How the paper stands.</source>
        <translation>L’orientation du papier.</translation>
    </message>
    <message>
        <source>The day (YYYY-MM-DD) taken for today.</source>
        <translation>Le jour (AAAA-MM-JJ) qui tient lieu d’aujourd’hui.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like this: 2019-03-12.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Exemple&#xa0;: 2019-03-12.</translation>
    </message>
    <message>
        <source>--%1 goes with --layout agenda only.</source>
        <translation>--%1 ne va qu’avec --layout agenda.</translation>
    </message>
    <message>
        <source>How an agenda is ordered.</source>
        <translation>Ordre d’un agenda.</translation>
    </message>
    <message>
        <source>Tells more under each event of an agenda.</source>
        <translation>Détaille chaque événement d’un agenda.</translation>
    </message>
    <message>
        <source>picture [filter] [--view month|six-weeks|week|work-week|day|year] --output FILE.png|FILE.svg
    the month, week or year of --from, else that of the first event</source>
        <translation>picture [filtre] [--view month|six-weeks|week|work-week|day|year] --output FICHIER.png|FICHIER.svg
    le mois, la semaine ou l’année de --from, sinon du premier événement</translation>
    </message>
    <message>
        <source>--issue goes with --layout bulletin only.</source>
        <translation>--issue ne va qu’avec --layout bulletin.</translation>
    </message>
    <message>
        <source>print [filter] --layout LAYOUT --output FILE.pdf|FILE.html
    sheet: a summary of each event; agenda: a list by day or --by territory, with --details or
    without; month, week, year: posters (PDF);
    territory: a dossier; bulletin: a news page of what no earlier one told
    (--issue: it leaves, and is remembered); coverage: territories against themes</source>
        <translation>print [filtre] --layout MISE-EN-PAGE --output FICHIER.pdf|FICHIER.html
    sheet&#xa0;: une fiche par événement&#x202f;; agenda&#xa0;: une liste par jour ou --by territory, avec ou sans
    --details&#x202f;; month, week, year&#xa0;: affiches (PDF)&#x202f;;
    territory&#xa0;: un dossier&#x202f;; bulletin&#xa0;: une page d’actualités de ce qu’aucun autre n’a dit
    (--issue&#xa0;: il part, et on s’en souvient)&#x202f;; coverage&#xa0;: territoires et priorités nationales</translation>
    </message>
    <message>
        <source>Records that the bulletin has left: later ones do not tell its events again.</source>
        <translation>Note que le bulletin est parti&#xa0;: les suivants ne rediront pas ses événements.</translation>
    </message>
    <message>
        <source>--template does not go with the layout “%1”, which is drawn.</source>
        <translation>--template ne va pas avec la mise en page «&#xa0;%1&#xa0;», qui est dessinée.</translation>
    </message>
    <message>
        <source>A page template of your own, in place of the one of the layout.</source>
        <translation>Un modèle de page à vous, à la place de celui de la mise en page.</translation>
    </message>
    <message>
        <source>A line at the head of the first page, its first the office&apos;s name; may be repeated.</source>
        <translation>Une ligne en tête de la première page, la première étant le nom du service&#x202f;; peut être répétée.</translation>
    </message>
    <message>
        <source>A picture at the head of the first page: SVG, PNG or JPEG.</source>
        <translation>Une image en tête de la première page&#xa0;: SVG, PNG ou JPEG.</translation>
    </message>
</context>
<context>
    <name>jalons::CommitmentsEditor</name>
    <message>
        <source>Territories of the plan</source>
        <translation>Territoires du plan</translation>
    </message>
    <message>
        <source>Territories of the &amp;plan</source>
        <translation>Territoires du &amp;plan</translation>
    </message>
    <message>
        <source>&amp;Own groupings</source>
        <translation>&amp;Regroupements</translation>
    </message>
    <message>
        <source>This plan is open read-only: the list can be read, not changed.</source>
        <translation>Ce plan est ouvert en lecture seule&#xa0;: la liste peut être lue, non modifiée.</translation>
    </message>
    <message>
        <source>What you change is saved at once; Undo takes it back.</source>
        <translation>Vos modifications sont enregistrées aussitôt&#x202f;; Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>jalons::CommitmentsModel</name>
    <message>
        <source>certain</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Wave</source>
        <comment>the year of the call for candidates</comment>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Name in the source</source>
        <translation>Nom dans la source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
</context>
<context>
    <name>jalons::CommitmentsPage</name>
    <message>
        <source>This territory is already listed for %1.</source>
        <translation>Ce territoire figure déjà dans la liste pour %1.</translation>
    </message>
    <message>
        <source>Change “%1” in the territories of the plan</source>
        <translation>Modification de «&#xa0;%1&#xa0;» dans les territoires du plan</translation>
    </message>
    <message>
        <source>&amp;Add a territory</source>
        <translation>&amp;Ajouter un territoire</translation>
    </message>
    <message>
        <source>Territories of the plan</source>
        <translation>Territoires du plan</translation>
    </message>
    <message>
        <source>The source is &amp;certain</source>
        <translation>La source est &amp;sûre</translation>
    </message>
    <message>
        <source>&amp;Remove this line</source>
        <translation>Retirer cette &amp;ligne</translation>
    </message>
    <message>
        <source>&amp;Territory</source>
        <translation>&amp;Territoire</translation>
    </message>
    <message>
        <source>&amp;Wave</source>
        <translation>&amp;Vague</translation>
    </message>
    <message>
        <source>&amp;Name in the source</source>
        <translation>&amp;Nom dans la source</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>S&amp;ource</translation>
    </message>
</context>
<context>
    <name>jalons::ContentPart</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Pro&amp;gramme and workshops</source>
        <translation>Pro&amp;gramme et ateliers</translation>
    </message>
    <message>
        <source>&amp;Outcomes, decisions and actions</source>
        <translation>Rés&amp;ultats, décisions et actions</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>Internal &amp;notes</source>
        <translation>&amp;Notes internes</translation>
    </message>
    <message>
        <source>Not for circulation: they leave the plan only when asked for.</source>
        <translation>À ne pas diffuser&#xa0;: elles ne sortent du plan que sur demande.</translation>
    </message>
    <message>
        <source>&amp;By territory</source>
        <translation>&amp;Classé par territoire</translation>
    </message>
    <message>
        <source>Details &amp;under each event</source>
        <translation>Détails so&amp;us chaque événement</translation>
    </message>
</context>
<context>
    <name>jalons::CoverageText</name>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Axe %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>In brackets: how many of them are still to be held.</source>
        <translation>Entre parenthèses&#xa0;: ceux qui restent à tenir.</translation>
    </message>
</context>
<context>
    <name>jalons::CsvReader</name>
    <message>
        <source>Line %1: the quotation mark is never closed.</source>
        <translation>Ligne&#xa0;%1&#xa0;: le guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may be.</source>
        <translation>Ligne&#xa0;%1&#xa0;: un guillemet se trouve là où il ne peut y en avoir.</translation>
    </message>
</context>
<context>
    <name>jalons::DateField</name>
    <message>
        <source>Choose in a month</source>
        <translation>Choisir dans un mois</translation>
    </message>
    <message>
        <source>A day is needed here, such as “12 March 2019”.</source>
        <translation>Un jour est attendu ici, par exemple «&#xa0;12 mars 2019&#xa0;».</translation>
    </message>
    <message>
        <source>in the source: “%1”</source>
        <translation>dans la source&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Up and Down step the day, or the part of the date that the cursor stands in; Alt+Down opens a month</source>
        <translation>Haut et Bas font avancer ou reculer le jour, ou la partie de la date où se trouve le curseur&#x202f;; Alt+Bas ouvre un mois</translation>
    </message>
</context>
<context>
    <name>jalons::DayField</name>
    <message>
        <source>A day as you write it: 12 march 2019, tomorrow, 3/4</source>
        <translation>Un jour comme vous l’écrivez&#xa0;: 12 mars 2019, demain, 3/4</translation>
    </message>
    <message>
        <source>A day is needed here.</source>
        <translation>Il faut un jour ici.</translation>
    </message>
</context>
<context>
    <name>jalons::DaysOff</name>
    <message>
        <source>%1 (to be checked)</source>
        <extracomment>a public holiday that does not hold everywhere, or whose day is not sure</extracomment>
        <translation>%1 (à vérifier)</translation>
    </message>
    <message numerus="yes">
        <source>%1 zone(s) %2</source>
        <extracomment>%1 « vacances de printemps », %2 zones of the school calendar: « A, B »</extracomment>
        <translation>
            <numerusform>%1 zone %2</numerusform>
            <numerusform>%1 zones %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::DescriptionDialog</name>
    <message>
        <source>Description of the Plan</source>
        <translation>Description du plan</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <translation>É&amp;diteur</translation>
    </message>
    <message>
        <source>Published &amp;on</source>
        <translation>&amp;Publié le</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Period, in words</source>
        <translation>Péri&amp;ode couverte</translation>
    </message>
    <message>
        <source>Carried to&amp;gether with</source>
        <translation>Porté a&amp;vec</translation>
    </message>
    <message>
        <source>&amp;Aims, one on each line</source>
        <translation>O&amp;bjectifs, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>“%1” is not one day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour précis.</translation>
    </message>
</context>
<context>
    <name>jalons::DetailsPanel</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens the event in the editor</source>
        <translation>Ouvre l’événement pour le modifier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Shows the summary of the event as it will be printed</source>
        <translation>Montre la fiche de l’événement telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Summary of the selected event</source>
        <translation>Fiche de l’événement sélectionné</translation>
    </message>
    <message>
        <source>No event is selected</source>
        <translation>Aucun événement sélectionné</translation>
    </message>
    <message>
        <source>Select an event in the calendar to read its summary here.</source>
        <translation>Sélectionnez un événement dans le calendrier pour lire ici sa fiche.</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>Fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 in a series: %3</source>
        <extracomment>which event of a series, of how many, and its rule: « 3 sur 5 d’une série : tous les 6 mois »</extracomment>
        <translation>%1 sur %2 d’une série&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>jalons::DocumentLayouts</name>
    <message>
        <source>There is nothing to export: the plan has no events yet.</source>
        <translation>Il n’y a rien à exporter&#xa0;: le plan n’a pas encore d’événement.</translation>
    </message>
    <message>
        <source>There is nothing to export: no event goes with the filter “%1”.</source>
        <translation>Il n’y a rien à exporter&#xa0;: aucun événement ne répond au filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of a document: its layout, the plan</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>jalons::DueCommand</name>
    <message>
        <source>By</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::EditingPart</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Composed from the plan. In its window it is edited, kept as a draft and marked as issued.</source>
        <translation>Composé d’après le plan. Sa fenêtre permet de le modifier, de le garder en brouillon et de le marquer comme diffusé.</translation>
    </message>
    <message>
        <source>Edit the &amp;Bulletin…</source>
        <translation>Modifier le &amp;bulletin…</translation>
    </message>
</context>
<context>
    <name>jalons::EditorHead</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A territory, and how many more</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::EditorQuestion</name>
    <message>
        <source>Save the new event?</source>
        <translation>Enregistrer le nouvel événement&#x202f;?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the window closes.</source>
        <translation>Ce qui n’est pas enregistré est perdu à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ne &amp;pas enregistrer</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>Res&amp;ter</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>Keep your version, which replaces the other one (the history keeps both), or reload and lose your own edits.</source>
        <translation>Gardez votre version, qui remplace l’autre (l’historique conserve les deux), ou rechargez l’événement et perdez vos modifications.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder la mienne</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
</context>
<context>
    <name>jalons::EntryChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>of what was typed: %1 « Date », %2 « Thursday 12 March »</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Opens the other meanings of this name</source>
        <translation>Ouvre les autres sens de ce nom</translation>
    </message>
</context>
<context>
    <name>jalons::EntryReader</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a territory among others of its name: %1 its name, %2 « commune, Savoie »</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jalons::EntrySheet</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Open in the Editor…</source>
        <translation>Ou&amp;vrir dans l’éditeur…</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>steering committee Lille thursday 12 march 9:30 to 12:00</source>
        <translation>copil Lille jeudi 12 mars 9h30 à 12h</translation>
    </message>
    <message>
        <source>&amp;Quick entry</source>
        <translation>Saisie &amp;rapide</translation>
    </message>
    <message>
        <source>Creates the event (Enter)</source>
        <translation>Crée l’événement (Entrée)</translation>
    </message>
    <message>
        <source>Opens the event in the editor before it is saved (Ctrl+Enter)</source>
        <translation>Ouvre l’événement dans l’éditeur avant de l’enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Enter creates · Ctrl+Enter opens · Esc closes</source>
        <translation>Entrée crée · Ctrl+Entrée ouvre · Échap ferme</translation>
    </message>
    <message>
        <source>%1 (the chosen day)</source>
        <extracomment>%1 a day that was not typed but chosen in the calendar before</extracomment>
        <translation>%1 (le jour choisi)</translation>
    </message>
    <message>
        <source>Type an event in one line: what, where, when.</source>
        <translation>Tapez un événement en une ligne&#xa0;: quoi, où, quand.</translation>
    </message>
    <message>
        <source>%1: which of %2?</source>
        <translation>%1&#xa0;: lequel des %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>a name with several meanings: %1 what is taken, %2 of %3 meanings</extracomment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>The events of the next two years are created; the editor opens the first one alone.</source>
        <translation>Les événements des deux prochaines années sont créés&#x202f;; l’éditeur n’ouvre que le premier.</translation>
    </message>
    <message>
        <source>Without a date, the event waits among those to be dated.</source>
        <translation>Sans date, l’événement attend parmi ceux à dater.</translation>
    </message>
    <message>
        <source>Down and Up choose another territory of this name.</source>
        <translation>Les flèches bas et haut choisissent un autre territoire de ce nom.</translation>
    </message>
    <message>
        <source>This date is past.</source>
        <translation>Cette date est passée.</translation>
    </message>
</context>
<context>
    <name>jalons::Event</name>
    <message>
        <source>Item %1 of the programme ends before it starts.</source>
        <translation>La séance %1 du programme se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Item %1 of the programme has an end but no start.</source>
        <translation>La séance %1 du programme a une fin, mais pas de début.</translation>
    </message>
    <message>
        <source>Item %1 of the programme lies before the first day.</source>
        <translation>La séance %1 du programme précède le premier jour.</translation>
    </message>
    <message>
        <source>A territory of the event is not chosen.</source>
        <translation>Un territoire de l’événement n’est pas choisi.</translation>
    </message>
    <message>
        <source>An organisation of the event is not chosen.</source>
        <translation>Un organisme de l’événement n’est pas choisi.</translation>
    </message>
    <message>
        <source>An action agreed does not say what is to be done.</source>
        <translation>Une action convenue ne dit pas ce qui est à faire.</translation>
    </message>
    <message>
        <source>A link has neither a title nor an address.</source>
        <translation>Un lien n’a ni titre ni adresse.</translation>
    </message>
    <message>
        <source>The event has no title.</source>
        <translation>L’événement n’a pas de titre.</translation>
    </message>
    <message>
        <source>The event has no kind.</source>
        <translation>L’événement n’a pas de type.</translation>
    </message>
    <message>
        <source>The date it was postponed from: %1</source>
        <translation>Date initiale&#xa0;: %1</translation>
    </message>
    <message>
        <source>The event cannot follow or contain itself.</source>
        <translation>L’événement ne peut ni se faire suite ni se contenir lui-même.</translation>
    </message>
    <message>
        <source>The rank in the series cannot be below zero.</source>
        <translation>Le rang dans la série ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>The attendance cannot be below zero.</source>
        <translation>Le nombre de participants ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>An event of a series has the day that the series gives it.</source>
        <translation>Un événement d’une série porte le jour que la série lui donne.</translation>
    </message>
</context>
<context>
    <name>jalons::EventEditor</name>
    <message>
        <source>Essentials</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Links and notes</source>
        <translation>Liens et notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+S saves, Ctrl+Return saves and closes</source>
        <translation>Ctrl+S enregistre, Ctrl+Entrée enregistre et ferme</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>This plan is open for reading only: nothing can be changed here.</source>
        <translation>Ce plan est ouvert en lecture seule&#xa0;: rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>%1 has this plan open since %2, %3: nothing can be changed here.</source>
        <translation>%1 a ouvert ce plan le %2 à %3&#xa0;: rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>This event was removed elsewhere. Saving here brings it back.</source>
        <translation>Cet événement a été supprimé ailleurs. L’enregistrer ici le rétablit.</translation>
    </message>
    <message>
        <source>This event was changed elsewhere. Reloading shows it, and loses what you have not saved.</source>
        <translation>Cet événement a été modifié ailleurs. Recharger l’affiche et abandonne ce que vous n’avez pas enregistré.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajout de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>jalons::EventReader</name>
    <message>
        <source>the key “%1” means nothing here and was left out</source>
        <translation>la clé «&#xa0;%1&#xa0;» n’a pas de sens ici et a été écartée</translation>
    </message>
    <message>
        <source>the territory %1 is not in the official list</source>
        <translation>le territoire %1 n’est pas dans la liste officielle</translation>
    </message>
    <message>
        <source>the kind “%1” was not known and is added</source>
        <translation>le type «&#xa0;%1&#xa0;», inconnu, est ajouté</translation>
    </message>
    <message>
        <source>an organisation without a name, which nobody knows, was left out</source>
        <translation>un organisme sans nom et inconnu a été écarté</translation>
    </message>
    <message>
        <source>the organisation of a speaker is not in the file and was left out</source>
        <translation>l’organisme d’un intervenant, absent du fichier, a été écarté</translation>
    </message>
    <message>
        <source>a priority that is neither in the file nor in the plan was left out</source>
        <translation>une priorité qui n’est ni dans le fichier ni dans le plan a été écartée</translation>
    </message>
    <message>
        <source>a link to an event that is neither in the file nor in the plan was left out</source>
        <translation>un renvoi à un événement qui n’est ni dans le fichier ni dans le plan a été écarté</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: title of an event, %2: what was left out of it</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>a series that is neither in the file nor in the plan was left out</source>
        <translation>une série qui n’est ni dans le fichier ni dans le plan a été laissée de côté</translation>
    </message>
</context>
<context>
    <name>jalons::EventWords</name>
    <message>
        <source>instead of %1</source>
        <extracomment>%1 is the date an event had before it was postponed</extracomment>
        <translation>date initiale&#xa0;: %1</translation>
    </message>
    <message>
        <source>métropoles</source>
        <translation>métropoles</translation>
    </message>
    <message>
        <source>territories of the plan</source>
        <translation>territoires du plan</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 are the words searched for</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>needs a day: the month has begun</source>
        <translation>à dater&#xa0;: le mois a commencé</translation>
    </message>
    <message>
        <source>needs a day: its period has begun</source>
        <translation>à dater&#xa0;: la période a commencé</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a period: first and last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>one of a series</source>
        <translation>fait partie d’une série</translation>
    </message>
</context>
<context>
    <name>jalons::ExportDialog</name>
    <message>
        <source>With &amp;internal notes</source>
        <translation>Avec les notes &amp;internes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Le plan entier</translation>
    </message>
    <message numerus="yes">
        <source>The %n event(s) of the filter</source>
        <translation>
            <numerusform>%n événement retenu par le filtre</numerusform>
            <numerusform>%n événements retenus par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” only</source>
        <translation>«&#xa0;%1&#xa0;» seulement</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>The picture shows %1.</source>
        <translation>L’image montre %1.</translation>
    </message>
    <message>
        <source>The data of the whole plan is a backup: it holds the internal notes, too.</source>
        <translation>Les données du plan entier valent sauvegarde&#xa0;: elles comprennent les notes internes.</translation>
    </message>
    <message>
        <source>Internal notes leave the plan only when asked for.</source>
        <translation>Les notes internes ne sortent du plan que sur demande.</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Mise en page</translation>
    </message>
    <message>
        <source>Headings and tables are marked for screen readers (PDF/UA); the page is laid out by LibreOffice. Internal notes leave the plan only when asked for.</source>
        <translation>Titres et tableaux sont balisés pour les lecteurs d’écran (PDF/UA)&#x202f;; la mise en page est celle de LibreOffice. Les notes internes ne sortent du plan que sur demande.</translation>
    </message>
    <message>
        <source>The pages as they are printed. Screen readers find no headings in this PDF. Internal notes leave the plan only when asked for.</source>
        <translation>Les pages telles qu’elles s’impriment. Les lecteurs d’écran ne trouvent pas de titres dans ce PDF. Les notes internes ne sortent du plan que sur demande.</translation>
    </message>
</context>
<context>
    <name>jalons::ExportFormats</name>
    <message>
        <source>Jalons data (JSON), can be imported again</source>
        <translation>Données de Jalons (JSON), à réimporter</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Table for a French Excel (CSV with semicolons)</source>
        <translation>Tableau pour Excel en français (CSV à points-virgules)</translation>
    </message>
    <message>
        <source>Table for other programmes (CSV)</source>
        <translation>Tableau pour d’autres logiciels (CSV)</translation>
    </message>
    <message>
        <source>Text to edit (ODT: LibreOffice, Word)</source>
        <translation>Texte à modifier (ODT&#xa0;: LibreOffice, Word)</translation>
    </message>
    <message>
        <source>Web page in one file (HTML)</source>
        <translation>Page web en un seul fichier (HTML)</translation>
    </message>
    <message>
        <source>Accessible PDF (tagged, through LibreOffice)</source>
        <translation>PDF accessible (balisé, par LibreOffice)</translation>
    </message>
    <message>
        <source>PDF as printed (not tagged)</source>
        <translation>PDF tel qu’imprimé (non balisé)</translation>
    </message>
    <message>
        <source>Picture of the calendar (PNG)</source>
        <translation>Image du calendrier (PNG)</translation>
    </message>
    <message>
        <source>Drawing of the calendar (SVG)</source>
        <translation>Dessin du calendrier (SVG)</translation>
    </message>
</context>
<context>
    <name>jalons::ExportJob</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>jalons::Exporting</name>
    <message>
        <source>“%1” is drawn, and needs a screen.</source>
        <translation>«&#xa0;%1&#xa0;» se dessine, et demande un écran.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>jalons::FilterBar</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Shows only events of the kinds that are checked</source>
        <translation>N’affiche que les événements des types cochés</translation>
    </message>
    <message>
        <source>Shows only events whose status is checked</source>
        <translation>N’affiche que les événements dont le statut est coché</translation>
    </message>
    <message>
        <source>Shows only events that treat one of the priorities that are checked</source>
        <translation>N’affiche que les événements qui traitent l’une des priorités cochées</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Applies a filter that has a name, or none</source>
        <translation>Applique un filtre enregistré, ou aucun</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Unsaved filter</source>
        <translation>Filtre non enregistré</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>Filtres enregistrés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::FilterOf</name>
    <message>
        <source>“%1” is no day. Days are written year-month-day: 2019-03-12.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Un jour s’écrit année-mois-jour&#xa0;: 2019-03-12.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. The kinds are: %2.</source>
        <translation>Il n’y a pas de type «&#xa0;%1&#xa0;». Types&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no status “%1”. They are: %2.</source>
        <translation>Il n’y a pas de statut «&#xa0;%1&#xa0;». Statuts&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no priority “%1”. Give the id of one, or a national theme: %2.</source>
        <translation>Il n’y a pas de priorité «&#xa0;%1&#xa0;». Indiquez l’identifiant d’une priorité, ou une priorité nationale&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no id of an event; “jalons list --format json” tells them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’un événement&#x202f;; «&#xa0;jalons list --format json&#xa0;» les indique.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to précède --from.</translation>
    </message>
</context>
<context>
    <name>jalons::FoundDelegate</name>
    <message>
        <source>%1: </source>
        <extracomment>before the words found: %1 is « programme », « decisions »</extracomment>
        <translation>%1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>jalons::FoundModel</name>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>%1. Found in %2: %3</source>
        <extracomment>read aloud of an event found: %1 the event, %2 « programme », %3 the words found there</extracomment>
        <translation>%1. Trouvé dans&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>jalons::FromDialog</name>
    <message>
        <source>New Event From…</source>
        <translation>Nouvel événement à partir de…</translation>
    </message>
    <message>
        <source>title, place, partner…</source>
        <translation>titre, lieu, partenaire…</translation>
    </message>
    <message>
        <source>An event &amp;like</source>
        <translation>Un événement &amp;comme</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Partners, territories and programme come along; the date, the decisions and the actions do not.</source>
        <translation>Les partenaires, les territoires et le programme sont repris&#x202f;; la date, les décisions et les actions ne le sont pas.</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Nouvel événement</translation>
    </message>
</context>
<context>
    <name>jalons::GoToDate</name>
    <message>
        <source>Go to Date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>12 march, september 2019, tomorrow, +15…</source>
        <translation>12 mars, septembre 2019, demain, +15…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Atteindre</translation>
    </message>
</context>
<context>
    <name>jalons::GroupingsPage</name>
    <message>
        <source>A grouping gathers territories of your choice, such as three intercommunalités of one département; the tree and the filter know it like any other.</source>
        <translation>Un regroupement réunit des territoires de votre choix, par exemple trois intercommunalités d’un même département&#x202f;; l’arbre et le filtre le traitent comme tout autre territoire.</translation>
    </message>
    <message>
        <source>&amp;Groupings</source>
        <translation>Re&amp;groupements</translation>
    </message>
    <message>
        <source>&amp;New grouping</source>
        <translation>&amp;Nouveau regroupement</translation>
    </message>
    <message>
        <source>&amp;Delete this grouping</source>
        <translation>&amp;Supprimer ce regroupement</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Add a &amp;territory</source>
        <translation>Ajouter un &amp;territoire</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>M&amp;embres</translation>
    </message>
    <message>
        <source>&amp;Remove this member</source>
        <translation>Retirer ce mem&amp;bre</translation>
    </message>
    <message>
        <source>New grouping</source>
        <translation>Nouveau regroupement</translation>
    </message>
</context>
<context>
    <name>jalons::Headway</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>jalons::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jalons::ImportCommand</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a file, %2: what is wrong in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 as they were.</source>
        <translation>%1&#xa0;: ajoutés %2, modifiés %3, inchangés %4.</translation>
    </message>
    <message>
        <source>The plan is open elsewhere: by %1 on %2, since %3. Close it there first.</source>
        <translation>Le plan est ouvert ailleurs&#xa0;: par %1, sur %2, depuis %3. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Writing into this plan is not allowed.</source>
        <translation>L’écriture dans ce plan n’est pas autorisée.</translation>
    </message>
</context>
<context>
    <name>jalons::ImportDialog</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Territory of the plan</source>
        <translation>Territoire du plan</translation>
    </message>
    <message>
        <source>Description of the plan</source>
        <translation>Description du plan</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Ajout&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Gone: %1 “%2”</source>
        <translation>Suppression&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Changed: %1 “%2”</source>
        <translation>Modification&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Everything in this file is in the plan already.</source>
        <translation>Tout le contenu de ce fichier est déjà dans le plan.</translation>
    </message>
    <message>
        <source>This import would change the plan:</source>
        <translation>Cet import modifierait le plan&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Nothing is written before you choose Import, and Undo takes the whole import back.</source>
        <translation>Rien n’est enregistré avant que vous choisissiez Importer, et Annuler revient sur tout l’import.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>Muted overlap</source>
        <translation>Chevauchement en sourdine</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Bulletin</translation>
    </message>
</context>
<context>
    <name>jalons::Incoming</name>
    <message>
        <source>another one before it is the same: %1.</source>
        <translation>identique à un élément précédent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The key “%1” means nothing here and was left out.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’a pas de sens ici et a été écartée.</translation>
    </message>
</context>
<context>
    <name>jalons::ItemList</name>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::Json</name>
    <message>
        <source>“%1” should be true or false, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false, et non %2.</translation>
    </message>
    <message>
        <source>“%1” should be a whole number, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier, et non %2.</translation>
    </message>
    <message>
        <source>“%1” should be a day such as 2019-03-12, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un jour tel que 2019-03-12, et non %2.</translation>
    </message>
    <message>
        <source>“%1” should be an hour such as 09:30, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une heure telle que 09:30, et non %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” should be a list, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste, et non %2.</translation>
    </message>
    <message>
        <source>“%1” should be an object, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet, et non %2.</translation>
    </message>
    <message>
        <source>“%1” should be text, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte, et non %2.</translation>
    </message>
    <message>
        <source>“%1” should be an identifier (UUID), not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un identifiant (UUID), et non %2.</translation>
    </message>
    <message>
        <source>“%1” should be the code of a territory such as EPCI:200093201, not %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être le code d’un territoire tel que EPCI:200093201, et non %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; it is one of: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;»&#x202f;; valeurs possibles&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>jalons::KindList</name>
    <message>
        <source>Kinds of Events</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Abrégé</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>&amp;Retired: kept where it is used, offered no more</source>
        <translation>A&amp;rchivé&#xa0;: conservé, mais plus proposé</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Short name, for a tile of the calendar</source>
        <translation>Nom &amp;court, pour une vignette du calendrier</translation>
    </message>
    <message>
        <source>&amp;Family: its colour and its glyph</source>
        <translation>&amp;Famille&#xa0;: sa couleur et son pictogramme</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1, archivé</translation>
    </message>
    <message>
        <source>This kind comes with the programme and has its name in both languages. Add a kind of your own beside it.</source>
        <translation>Ce type est fourni avec le programme et porte un nom dans les deux langues. Ajoutez à côté un type qui vous soit propre.</translation>
    </message>
    <message>
        <source>No event is of this kind: it can be removed.</source>
        <translation>Aucun événement n’est de ce type&#xa0;: il peut être supprimé.</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nouveau type</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>F&amp;usionner…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are of this kind: it can be retired or merged, but not removed.</source>
        <translation>
            <numerusform>%n événement est de ce type&#xa0;: il peut être archivé ou fusionné, mais pas supprimé.</numerusform>
            <numerusform>%n événements sont de ce type&#xa0;: il peut être archivé ou fusionné, mais pas supprimé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::LayoutPart</name>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>“%1” only</source>
        <translation>Seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), each on its own page</source>
        <translation>
            <numerusform>%n événement, sur sa page</numerusform>
            <numerusform>%n événements, chacun sur sa page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::Leading</name>
    <message>
        <source>Give “%1” to %2</source>
        <extracomment>%1 a title, %2 a territory: « Confier “Comité” à Métropole Européenne de Lille »</extracomment>
        <translation>Confier «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message numerus="yes">
        <source>Give %n event(s) to %1</source>
        <translation>
            <numerusform>Confier %n événement à %1</numerusform>
            <numerusform>Confier %n événements à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %2 to “%1”</source>
        <extracomment>%1 a title, %2 a territory that leads it, too</extracomment>
        <translation>Ajouter %2 à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 to %n event(s)</source>
        <translation>
            <numerusform>Ajouter %1 à %n événement</numerusform>
            <numerusform>Ajouter %1 à %n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::LeavingBar</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Expo&amp;rt</source>
        <translation>Exp&amp;orter</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Mark as issued</source>
        <translation>Marquer comme di&amp;ffusé</translation>
    </message>
    <message>
        <source>Copies the whole page as formatted text</source>
        <translation>Copie toute la page comme texte mis en forme</translation>
    </message>
    <message>
        <source>Records that it has left: later bulletins do not tell its events again</source>
        <translation>Note qu’il est parti&#xa0;: les bulletins suivants ne rediront pas ses événements</translation>
    </message>
    <message>
        <source>&amp;Web page (HTML)…</source>
        <translation>Page &amp;web (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Document (ODT)…</source>
        <translation>&amp;Document (ODT)…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Accessible PDF…</source>
        <translation>PDF &amp;accessible…</translation>
    </message>
</context>
<context>
    <name>jalons::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>No day yet, though its time has come</source>
        <translation>À dater alors que le moment est venu</translation>
    </message>
    <message>
        <source>Carried by several; goes on</source>
        <translation>Porté par plusieurs&#x202f;; se poursuit</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>School holidays, by zone</source>
        <translation>Vacances scolaires, par zone</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Élément d’une série</translation>
    </message>
    <message>
        <source>Over, where that stands back</source>
        <translation>Passé, quand il est estompé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Samedi et dimanche</translation>
    </message>
</context>
<context>
    <name>jalons::Letterhead</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <extracomment>what a screen reader says of a logo; %1: the name of the office</extracomment>
        <translation>Logo&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::LetterheadPart</name>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Logo…</source>
        <comment>of an office</comment>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Reti&amp;rer</translation>
    </message>
    <message>
        <source>The name of the office, its address</source>
        <translation>Le nom du service, son adresse</translation>
    </message>
    <message>
        <source>&amp;Head of the first page</source>
        <translation>&amp;Haut de la première page</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Logo of the Office</source>
        <translation>Logo du service</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Images (*.svg *.png *.jpg *.jpeg);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>jalons::LinkRow</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address, such as https://…</source>
        <translation>Adresse, par exemple https://…</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Link %1: title</source>
        <translation>Lien %1&#xa0;: titre</translation>
    </message>
    <message>
        <source>Link %1: address</source>
        <translation>Lien %1&#xa0;: adresse</translation>
    </message>
    <message>
        <source>Link %1: remark</source>
        <translation>Lien %1&#xa0;: remarque</translation>
    </message>
    <message>
        <source>Remove link %1</source>
        <translation>Retirer le lien %1</translation>
    </message>
</context>
<context>
    <name>jalons::LinksPage</name>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Internal: never printed or exported unless asked for.</source>
        <translation>Internes&#xa0;: ni imprimées ni exportées, sauf demande expresse.</translation>
    </message>
    <message>
        <source>A link needs a title or an address.</source>
        <translation>Un lien doit avoir un titre ou une adresse.</translation>
    </message>
</context>
<context>
    <name>jalons::ListTable</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ListWindow</name>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 ligne sur %n</numerusform>
            <numerusform>%1 lignes sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ListingWords</name>
    <message>
        <source>done</source>
        <comment>an action agreed</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Codes of the territories</source>
        <translation>Codes des territoires</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>S’inscrit dans</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Enjeux</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Livrable</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Identifier of the event</source>
        <translation>Identifiant de l’événement</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>National theme</source>
        <translation>Thème national</translation>
    </message>
    <message>
        <source>Code of the territory</source>
        <translation>Code du territoire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>jalons::Logo</name>
    <message>
        <source>The logo “%1” cannot be read: %2. Choose a picture in SVG, PNG or JPEG.</source>
        <translation>Le logo «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2. Choisissez une image SVG, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il est introuvable</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop volumineux</translation>
    </message>
    <message>
        <source>it is no drawing</source>
        <translation>ce n’est pas un dessin</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>ce n’est pas une image</translation>
    </message>
</context>
<context>
    <name>jalons::Main</name>
    <message>
        <source>There is no screen to open a window on. “jalons --help” tells the commands that need none.</source>
        <translation>Aucun écran où ouvrir une fenêtre. «&#xa0;jalons --help&#xa0;» indique les commandes qui s’en passent.</translation>
    </message>
</context>
<context>
    <name>jalons::MainWindow</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>title of the window: %1 a month, a week or a day, %2 a file name</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>jalons::ManyDialog</name>
    <message>
        <source>On to the next &amp;working day</source>
        <translation>Reporter au jour &amp;ouvré suivant</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Event(s)</source>
        <translation>
            <numerusform>Modifier %n événement</numerusform>
            <numerusform>Modifier %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>days later</source>
        <translation>jours plus tard</translation>
    </message>
    <message>
        <source>weeks later</source>
        <translation>semaines plus tard</translation>
    </message>
    <message>
        <source>Days or weeks</source>
        <translation>Jours ou semaines</translation>
    </message>
    <message>
        <source>What would fall on a weekend or a public holiday goes on to the next working day</source>
        <translation>Ce qui tomberait un week-end ou un jour férié passe au jour ouvré suivant</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Décaler de</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Territory that &amp;leads</source>
        <translation>Territoire &amp;porteur</translation>
    </message>
    <message>
        <source>Also &amp;concerned</source>
        <translation>Également &amp;concerné</translation>
    </message>
    <message>
        <source>&amp;Priority treated</source>
        <translation>P&amp;riorité traitée</translation>
    </message>
    <message>
        <source>Priority no longer t&amp;reated</source>
        <translation>Priorité r&amp;etirée</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the title of a priority, %2 its territory</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>falls on a weekend or a public holiday</source>
        <translation>tombe un week-end ou un jour férié</translation>
    </message>
</context>
<context>
    <name>jalons::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>&amp;Merge “%1” into:</source>
        <translation>&amp;Fusionner «&#xa0;%1&#xa0;» avec&#xa0;:</translation>
    </message>
    <message>
        <source>No event names it. It goes away; Undo brings it back.</source>
        <translation>Aucun événement ne le cite. Il disparaît&#x202f;; Annuler le rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) will name the other one instead, and it goes away. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n événement citera l’autre à sa place, et il disparaît. Annuler revient sur le tout.</numerusform>
            <numerusform>%n événements citeront l’autre à sa place, et il disparaît. Annuler revient sur le tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>F&amp;usionner</translation>
    </message>
</context>
<context>
    <name>jalons::Merging</name>
    <message>
        <source>What was to be merged is not there any more.</source>
        <translation>Ce qui devait être fusionné n’existe plus.</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <extracomment>a step of undo: two names of one thing</extracomment>
        <translation>Fusionner «&#xa0;%1&#xa0;» avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing can be merged into itself.</source>
        <translation>Rien ne peut être fusionné avec soi-même.</translation>
    </message>
    <message>
        <source>“%1” comes with the programme and cannot be merged away.</source>
        <translation>«&#xa0;%1&#xa0;» est fourni avec le logiciel et ne peut pas disparaître par fusion.</translation>
    </message>
</context>
<context>
    <name>jalons::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Fermer le message (Échap)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>jalons::MilestoneRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::MiniGrid</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>%1 is a date; read aloud</extracomment>
        <translation>
            <numerusform>%1, %n événement</numerusform>
            <numerusform>%1, %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of %1</source>
        <extracomment>for a screen reader; %1 is a month and its year</extracomment>
        <translation>Jours de %1</translation>
    </message>
</context>
<context>
    <name>jalons::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Choisir un mois</translation>
    </message>
</context>
<context>
    <name>jalons::MonthChooser</name>
    <message>
        <source>Choose a month</source>
        <translation>Choisir un mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>jalons::MonthGrid</name>
    <message>
        <source>Month of %1</source>
        <translation>Mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>No event in %1</source>
        <extracomment>%1 is a month and its year: « Aucun événement en mars 2019 »</extracomment>
        <translation>Aucun événement en %1</translation>
    </message>
    <message>
        <source>No event in %1 for %2</source>
        <extracomment>%1 is a month and its year, %2 what is filtered by</extracomment>
        <translation>Aucun événement en %1 pour %2</translation>
    </message>
    <message>
        <source>No day yet in %1</source>
        <translation>À dater en %1</translation>
    </message>
    <message>
        <source>Weeks: %1</source>
        <extracomment>for a screen reader; %1 is « 4 mars au 14 avril 2019 »</extracomment>
        <translation>Semaines&#xa0;: %1</translation>
    </message>
    <message>
        <source>No event in these weeks</source>
        <extracomment>%1 is what is filtered by</extracomment>
        <translation>Aucun événement durant ces semaines</translation>
    </message>
    <message>
        <source>No event in these weeks for %1</source>
        <translation>Aucun événement durant ces semaines pour %1</translation>
    </message>
    <message>
        <source>No day yet: %1</source>
        <extracomment>over a list; %1 is « 4 mars au 14 avril 2019 »</extracomment>
        <translation>À dater&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::MonthPainter</name>
    <message>
        <source>wk</source>
        <extracomment>head of the column of week numbers: « s. » for « semaine »</extracomment>
        <translation>s.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <extracomment>the lane of events that are planned for the month but not yet for a day</extracomment>
        <translation>À dater</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n autre</numerusform>
            <numerusform>+ %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::MonthPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
</context>
<context>
    <name>jalons::Moving</name>
    <message>
        <source>Move “%1” to %2</source>
        <extracomment>%1 a title, %2 a day: « Déplacer “Comité” au 12 mars »</extracomment>
        <translation>Déplacement de «&#xa0;%1&#xa0;» au %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n event(s) to %1</source>
        <extracomment>%1 is a day: « Déplacer 3 événements au 12 mars »</extracomment>
        <translation>
            <numerusform>Déplacement de %n événement au %1</numerusform>
            <numerusform>Déplacement de %n événements au %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set “%1” on %2</source>
        <extracomment>it had no day yet: « Fixer “Comité” au 12 mars »</extracomment>
        <translation>Date de «&#xa0;%1&#xa0;» fixée au %2</translation>
    </message>
    <message numerus="yes">
        <source>Set %n event(s) on %1</source>
        <translation>
            <numerusform>Date de %n événement fixée au %1</numerusform>
            <numerusform>Date de %n événements fixée au %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the days of “%1”: %2</source>
        <extracomment>%1 a title, %2 the days it now takes: « Étendre “Salon” : du 12 au 14 mars 2019 »</extracomment>
        <translation>Nouveaux jours de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Change the days of %n event(s)</source>
        <translation>
            <numerusform>Nouveaux jours de %n événement</numerusform>
            <numerusform>Nouveaux jours de %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1” to %2</source>
        <translation>Copie de «&#xa0;%1&#xa0;» au %2</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n event(s) to %1</source>
        <translation>
            <numerusform>Copie de %n événement au %1</numerusform>
            <numerusform>Copie de %n événements au %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation>Couper «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n event(s)</source>
        <translation>
            <numerusform>Couper %n événement</numerusform>
            <numerusform>Couper %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste “%1” on %2</source>
        <translation>Collage de «&#xa0;%1&#xa0;» au %2</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n event(s) on %1</source>
        <translation>
            <numerusform>Collage de %n événement au %1</numerusform>
            <numerusform>Collage de %n événements au %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 an hour: « 12 mars, 14 h »</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change the hours of “%1”: %2</source>
        <extracomment>%1 a title, %2 a day and its hours: « Changer les heures de “Salon” : … »</extracomment>
        <translation>Changer les heures de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <extracomment>%1 the title it had, %2 the one it has now</extracomment>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” to %2, this one of its series alone</source>
        <extracomment>%1 a title, %2 a day; the other events of its series stay where they are</extracomment>
        <translation>Déplacer «&#xa0;%1&#xa0;» au %2, lui seul de sa série</translation>
    </message>
</context>
<context>
    <name>jalons::Muting</name>
    <message>
        <source>Mute an overlap of “%1”</source>
        <translation>Mettre en sourdine un chevauchement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tell an overlap of “%1” again</source>
        <translation>Signaler à nouveau un chevauchement de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>jalons::NewPriority</name>
    <message>
        <source>Add this priority</source>
        <translation>Ajouter cette priorité</translation>
    </message>
    <message>
        <source>No national theme</source>
        <translation>Aucune priorité nationale</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Nouvelle priorité</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>National theme it serves</source>
        <translation>Priorité nationale servie</translation>
    </message>
</context>
<context>
    <name>jalons::Odt</name>
    <message>
        <source>The styles of documents are missing from this installation.</source>
        <translation>Les styles des documents manquent à cette installation.</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <extracomment>foot of a page</extracomment>
        <translation>Édité le %1</translation>
    </message>
    <message>
        <source>Kicker</source>
        <extracomment>name of a paragraph style, as word processors list it: the line above a title</extracomment>
        <translation>Surtitre</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>name of a paragraph style: what a row or a fact is about</extracomment>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>name of a paragraph style: small, grey</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Heading in a table</source>
        <extracomment>name of a paragraph style: a heading between the rows of a table</extracomment>
        <translation>Intertitre de tableau</translation>
    </message>
    <message>
        <source>Title in a table</source>
        <extracomment>name of a paragraph style: stands out</extracomment>
        <translation>Titre dans un tableau</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>name of a text style: crossed out</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Second text</source>
        <extracomment>name of a text style: small, grey</extracomment>
        <translation>Texte secondaire</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <extracomment>name of a paragraph style, as word processors list it: the name of the office</extracomment>
        <translation>En-tête</translation>
    </message>
</context>
<context>
    <name>jalons::Opening</name>
    <message>
        <source>There is no place for a copy of the sample.</source>
        <translation>Aucun emplacement où copier l’exemple.</translation>
    </message>
    <message>
        <source>Say which plan: --plan FILE, or --sample.</source>
        <translation>Indiquez le plan&#xa0;: --plan FICHIER, ou --sample.</translation>
    </message>
</context>
<context>
    <name>jalons::OrganisationList</name>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>&amp;Retired: kept where it is named, offered no more</source>
        <translation>A&amp;rchivé&#xa0;: conservé, mais plus proposé</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Territory where it acts or sits</source>
        <translation>&amp;Territoire où il agit ou siège</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1, archivé</translation>
    </message>
    <message>
        <source>No event names it: it can be removed.</source>
        <translation>Aucun événement ne le cite&#xa0;: il peut être supprimé.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvel organisme</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>F&amp;usionner…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) name it: a new name shows in all of them, and it can be retired or merged but not removed.</source>
        <translation>
            <numerusform>%n événement le cite&#xa0;: un nouveau nom s’y affiche, et il peut être archivé ou fusionné, mais pas supprimé.</numerusform>
            <numerusform>%n événements le citent&#xa0;: un nouveau nom s’affiche dans tous, et il peut être archivé ou fusionné, mais pas supprimé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::Overlap</name>
    <message>
        <source>Same place</source>
        <translation>Même lieu</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Same organisation</source>
        <translation>Même organisme</translation>
    </message>
    <message>
        <source>Same territory</source>
        <translation>Même territoire</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Vacances scolaires</translation>
    </message>
    <message>
        <source>One territory within the other</source>
        <translation>Territoires emboîtés</translation>
    </message>
    <message>
        <source>%1, same hours</source>
        <extracomment>%1 is « Same place », « Same person », …</extracomment>
        <translation>%1, mêmes heures</translation>
    </message>
    <message>
        <source>%1, same day</source>
        <translation>%1, même jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 « Public holiday », %2 its name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2): “%3”</source>
        <extracomment>%1 « Same place, same hours », %2 the place, the person, …, %3 the title of the other event</extracomment>
        <translation>%1 (%2)&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 tells of one overlap</extracomment>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 « Winter school holidays », %2 « zone A »</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jalons::OverlapRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 « Same place, same hours », %2 the place</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 what is shared, %2 the title of the other event</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Opens “%1”</source>
        <translation>Ouvre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tells this no more</source>
        <translation>Ne le signale plus</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>Mettre en sourdine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::OverlapsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 why two events overlap, %2 what they share</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (muted)</source>
        <extracomment>%1 tells of an overlap that is not to be told any more</extracomment>
        <translation>%1 (en sourdine)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>heading: %1 a day or a reason, %2 how many overlaps</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Ce qui est partagé</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Autre événement</translation>
    </message>
</context>
<context>
    <name>jalons::OverlapsPanel</name>
    <message>
        <source>&amp;Show muted overlaps too</source>
        <translation>Montrer aussi les chevauchements mis en &amp;sourdine</translation>
    </message>
    <message>
        <source>Period in view</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Next three months</source>
        <translation>Trois mois à venir</translation>
    </message>
    <message>
        <source>All to come</source>
        <translation>Tout à venir</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par raison</translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation>Masquer cette liste</translation>
    </message>
    <message>
        <source>Days looked at</source>
        <translation>Jours examinés</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Regroupement</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n chevauchement</numerusform>
            <numerusform>%n chevauchements</numerusform>
        </translation>
    </message>
    <message>
        <source>No overlap</source>
        <translation>Aucun chevauchement</translation>
    </message>
    <message>
        <source>&amp;Tell Again</source>
        <translation>Signaler à &amp;nouveau</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>Mettre en so&amp;urdine</translation>
    </message>
    <message>
        <source>Tells this overlap again</source>
        <translation>Signale à nouveau ce chevauchement</translation>
    </message>
    <message>
        <source>Tells this overlap no more; Undo takes it back</source>
        <translation>Ne signale plus ce chevauchement&#x202f;; Annuler revient en arrière</translation>
    </message>
    <message>
        <source>Nothing is shared at the same time, but for what was muted.</source>
        <translation>Rien n’est partagé au même moment, hormis ce qui est en sourdine.</translation>
    </message>
    <message>
        <source>No event shares a place, a person, an organisation or a territory with another one, and none falls on a holiday.</source>
        <translation>Aucun événement ne partage un lieu, une personne, un organisme ou un territoire avec un autre, et aucun ne tombe un jour férié ou pendant les vacances.</translation>
    </message>
</context>
<context>
    <name>jalons::OverlapsPart</name>
    <message numerus="yes">
        <source>and %n more, in the list of overlaps</source>
        <translation>
            <numerusform>et %n autre, dans la liste des chevauchements</numerusform>
            <numerusform>et %n autres, dans la liste des chevauchements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::OverlapsTree</name>
    <message>
        <source>Overlaps</source>
        <translation>Chevauchements</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <extracomment>%1 is the title of an event</extracomment>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Tell again</source>
        <translation>&amp;Signaler à nouveau</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Mettre en sourdine</translation>
    </message>
</context>
<context>
    <name>jalons::PageList</name>
    <message>
        <source>Pages of the event</source>
        <translation>Pages de l’événement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A page of the editor, and what is wrong there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>jalons::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PageTree</name>
    <message>
        <source>A page template of this installation has no body.</source>
        <translation>Un modèle de page de cette installation n’a pas de corps («&#xa0;body&#xa0;»).</translation>
    </message>
</context>
<context>
    <name>jalons::Pages</name>
    <message>
        <source>page %1 of %2</source>
        <extracomment>at the foot of a printed page</extracomment>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Edited on %1</source>
        <extracomment>at the foot of a printed page: the day it was printed</extracomment>
        <translation>Édité le %1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>title of a page that goes on from the one before</extracomment>
        <translation>%1 (suite)</translation>
    </message>
</context>
<context>
    <name>jalons::PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Aperçu, page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>jalons::PartForm</name>
    <message>
        <source>Bac&amp;k to the composed text</source>
        <translation>Rev&amp;enir au texte composé</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Intertitre</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>This bulletin has left: it is kept as it was.</source>
        <translation>Ce bulletin est parti&#xa0;: il est gardé tel quel.</translation>
    </message>
    <message>
        <source>The events of this part have changed since you edited it: look at it again, or go back to the composed text.</source>
        <translation>Les événements de cette partie ont changé depuis que vous l’avez modifiée&#xa0;: relisez-la, ou revenez au texte composé.</translation>
    </message>
    <message>
        <source>The plan has no news for this part any more.</source>
        <translation>Le plan n’a plus rien de nouveau pour cette partie.</translation>
    </message>
    <message>
        <source>An empty line begins a paragraph, “•” an item of a list.</source>
        <translation>Une ligne vide commence un paragraphe, «&#xa0;•&#xa0;» un élément de liste.</translation>
    </message>
</context>
<context>
    <name>jalons::PartList</name>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sans intertitre</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>a part of a bulletin that does not stand on the page</extracomment>
        <translation>écartée</translation>
    </message>
    <message>
        <source>edited, its events have changed</source>
        <translation>modifiée, ses événements ont changé</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>a part of a bulletin, in the officer&apos;s words</extracomment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>Part&amp;s</source>
        <translation>&amp;Parties</translation>
    </message>
    <message>
        <source>Parts of the bulletin</source>
        <translation>Parties du bulletin</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Leave out or take back in (Delete)</source>
        <translation>Écarter ou reprendre (Suppr)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take back &amp;in</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Écarte&amp;r</translation>
    </message>
</context>
<context>
    <name>jalons::PartnerRow</name>
    <message>
        <source>%1 (new)</source>
        <extracomment>An organisation that is saved together with the event</extracomment>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::PartnersPage</name>
    <message>
        <source>The list is open: other partners take part too</source>
        <translation>Liste ouverte&#xa0;: d’autres partenaires participent aussi</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter un organisme</translation>
    </message>
    <message>
        <source>Type its name and press Return. A name that the plan does not know yet is added to it.</source>
        <translation>Saisissez son nom, puis appuyez sur Entrée. Un nom encore inconnu du plan y est ajouté.</translation>
    </message>
    <message>
        <source>“%1” is not yet in the list: press Return to add it, or empty the field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore dans la liste&#xa0;: appuyez sur Entrée pour l’ajouter, ou videz le champ.</translation>
    </message>
    <message>
        <source>No organisation carries the event.</source>
        <translation>Aucun organisme ne porte l’événement.</translation>
    </message>
</context>
<context>
    <name>jalons::Pasting</name>
    <message>
        <source>The clipboard holds no events.</source>
        <translation>Le presse-papiers ne contient aucun événement.</translation>
    </message>
</context>
<context>
    <name>jalons::PdfDetails</name>
    <message>
        <source>The PDF could not be finished: %1. Print it once more.</source>
        <translation>Le PDF n’a pas pu être achevé&#xa0;: %1. Relancez l’impression.</translation>
    </message>
</context>
<context>
    <name>jalons::PeriodFilter</name>
    <message>
        <source>Choose a Period</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>12 march to 30 april, march 2019, Q1 2020, from 1 april…</source>
        <translation>du 12 mars au 30 avril, mars 2019, T1 2020, à partir du 1er avril…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Shows only events of a period</source>
        <translation>Ne montre que les événements d’une période</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>To &amp;come</source>
        <translation>À &amp;venir</translation>
    </message>
    <message>
        <source>This &amp;month (%1)</source>
        <extracomment>a choice of a period; %1: « March 2019 »</extracomment>
        <translation>Ce &amp;mois (%1)</translation>
    </message>
    <message>
        <source>This &amp;quarter (%1)</source>
        <extracomment>a choice of a period; %1: « 1st quarter 2019 »</extracomment>
        <translation>Ce t&amp;rimestre (%1)</translation>
    </message>
    <message>
        <source>This &amp;year (%1)</source>
        <translation>Cette &amp;année (%1)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
</context>
<context>
    <name>jalons::PeriodPart</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>a period as it may be typed: first day, last day</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>typed</comment>
        <extracomment>a period as it may be typed, open at its end</extracomment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Without the fil&amp;ter</source>
        <translation>Sans fil&amp;tre</translation>
    </message>
    <message>
        <source>The period of the filter</source>
        <translation>La période du filtre</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>D’autres dates</translation>
    </message>
    <message>
        <source>Perio&amp;d</source>
        <translation>Pério&amp;de</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>12 march to 30 april, Q1 2020…</source>
        <translation>du 12 mars au 30 avril, T1 2020…</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Aucun filtre n’est en vigueur.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>All dates, as long as none is typed.</source>
        <translation>Toutes les dates, tant qu’aucune n’est saisie.</translation>
    </message>
</context>
<context>
    <name>jalons::PictureCommand</name>
    <message>
        <source>No event of this filter has a date: say which day with --from.</source>
        <translation>Aucun événement de ce filtre n’a de date&#xa0;: indiquez un jour par --from.</translation>
    </message>
</context>
<context>
    <name>jalons::Plan</name>
    <message>
        <source>This event is not in the plan.</source>
        <translation>Cet événement n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>Il existe déjà un fichier à l’emplacement %1.</translation>
    </message>
    <message>
        <source>This plan is open for reading only: nothing was saved.</source>
        <translation>Ce plan est ouvert en lecture seule&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>No copy could be written at %1.</source>
        <translation>Aucune copie n’a pu être enregistrée à l’emplacement %1.</translation>
    </message>
    <message>
        <source>This series is not in the plan.</source>
        <translation>Cette série n’est pas dans le plan.</translation>
    </message>
</context>
<context>
    <name>jalons::PlanFile</name>
    <message>
        <source>territory</source>
        <translation>territoire</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>territoire du plan</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>This JSON is not a plan of Jalons.</source>
        <translation>Ce JSON n’est pas un plan de Jalons.</translation>
    </message>
    <message>
        <source>This JSON is not a plan of Jalons: it has no list “events”.</source>
        <translation>Ce JSON n’est pas un plan de Jalons&#xa0;: il n’a pas de liste «&#xa0;events&#xa0;».</translation>
    </message>
    <message>
        <source>This file was written by a later version of Jalons. Update the programme to read it.</source>
        <translation>Ce fichier provient d’une version plus récente de Jalons. Mettez le programme à jour pour le lire.</translation>
    </message>
    <message>
        <source>The file is too large: %1 MB, where at most %2 are read.</source>
        <translation>Le fichier est trop volumineux&#xa0;: %1 Mo, pour %2 Mo au plus.</translation>
    </message>
    <message>
        <source>The file is no plan: its lists lie more than %1 deep in one another.</source>
        <translation>Le fichier n’est pas un plan&#xa0;: ses listes s’emboîtent sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, column %2.</source>
        <translation>Ce JSON n’est pas valide&#xa0;: ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>Item %1 of “%2” must be an object.</source>
        <translation>L’élément %1 de «&#xa0;%2&#xa0;» doit être un objet.</translation>
    </message>
    <message>
        <source>Line %1, %2 %3: %4</source>
        <extracomment>%1: line of the file, %2: &quot;event&quot;, &quot;priority&quot;, …, %3: which of them, %4: what is wrong</extracomment>
        <translation>Ligne %1, %2 %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Line %1, %2 %3 (“%4”): %5</source>
        <extracomment>%1: line, %2: &quot;event&quot;, &quot;priority&quot;, …, %3: which of them, %4: its title, %5: what is wrong</extracomment>
        <translation>Ligne %1, %2 %3 («&#xa0;%4&#xa0;»)&#xa0;: %5</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>filtre enregistré</translation>
    </message>
    <message>
        <source>muted overlap</source>
        <translation>chevauchement en sourdine</translation>
    </message>
    <message>
        <source>bulletin</source>
        <translation>bulletin</translation>
    </message>
</context>
<context>
    <name>jalons::PlanJson</name>
    <message>
        <source>The plan keeps its own title and description.</source>
        <translation>Le plan garde son titre et sa description.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n event(s)</source>
        <extracomment>The name of a change, as the menu and the history show it</extracomment>
        <translation>
            <numerusform>Import de %n événement</numerusform>
            <numerusform>Import de %n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PlanWork</name>
    <message>
        <source>%p%</source>
        <extracomment>of a progress bar: %p is how far it is</extracomment>
        <translation>%p&#x202f;%</translation>
    </message>
</context>
<context>
    <name>jalons::PlannedDate</name>
    <message>
        <source>A week goes from Monday to Sunday.</source>
        <translation>Une semaine va du lundi au dimanche.</translation>
    </message>
    <message>
        <source>A part of a month is its first ten days, the 11th to the 20th, or the 21st to its end.</source>
        <translation>Une partie de mois va du 1er au 10, du 11 au 20, ou du 21 à la fin.</translation>
    </message>
    <message>
        <source>A month goes from its first day to its last.</source>
        <translation>Un mois va de son premier à son dernier jour.</translation>
    </message>
    <message>
        <source>A quarter is one of the four of the year, whole.</source>
        <translation>Un trimestre est l’un des quatre de l’année, en entier.</translation>
    </message>
    <message>
        <source>A half-year is one of the two of the year, whole.</source>
        <translation>Un semestre est l’un des deux de l’année, en entier.</translation>
    </message>
    <message>
        <source>A year goes from 1 January to 31 December.</source>
        <translation>Une année va du 1er janvier au 31 décembre.</translation>
    </message>
    <message>
        <source>A date still to be set cannot have a day.</source>
        <translation>Une date à fixer ne peut pas comporter de jour.</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation>Le premier jour manque.</translation>
    </message>
    <message>
        <source>The last day is missing.</source>
        <translation>Le dernier jour manque.</translation>
    </message>
    <message>
        <source>The year must lie between 1 and 9999.</source>
        <translation>L’année doit être comprise entre 1 et 9999.</translation>
    </message>
    <message>
        <source>The last day (%1) comes before the first (%2).</source>
        <translation>Le dernier jour (%1) précède le premier (%2).</translation>
    </message>
    <message>
        <source>On %1, %2 does not exist in the time zone %3: the clocks go forward.</source>
        <translation>Le %1, %2 n’existe pas dans le fuseau horaire %3&#xa0;: on passe à l’heure d’été.</translation>
    </message>
    <message>
        <source>An hour needs a day: choose the day, or take the hour away.</source>
        <translation>Une heure suppose un jour&#xa0;: choisissez le jour, ou retirez l’heure.</translation>
    </message>
    <message>
        <source>An hour of the end needs an hour of the start.</source>
        <translation>Une heure de fin suppose une heure de début.</translation>
    </message>
    <message>
        <source>The end (%1) must come after the start (%2).</source>
        <translation>La fin (%1) doit venir après le début (%2).</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; Europe/Paris is one.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» est inconnu&#x202f;; Europe/Paris en est un.</translation>
    </message>
</context>
<context>
    <name>jalons::PosterLegend</name>
    <message>
        <source>✓ held</source>
        <extracomment>legend of a poster: the mark, what it means</extracomment>
        <translation>✓ tenu</translation>
    </message>
    <message>
        <source>↷ postponed</source>
        <translation>↷ reporté</translation>
    </message>
    <message>
        <source>struck out: cancelled</source>
        <translation>barré&#xa0;: annulé</translation>
    </message>
    <message>
        <source>in italics: an idea</source>
        <translation>en italique&#xa0;: envisagé</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>school holidays of the zone</source>
        <extracomment>legend: letters of the zones of the school calendar</extracomment>
        <translation>vacances scolaires de la zone</translation>
    </message>
</context>
<context>
    <name>jalons::PreferencesDialog</name>
    <message>
        <source>End left open</source>
        <translation>Fin non précisée</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30&#xa0;minutes</translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation>45&#xa0;minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1&#xa0;heure</translation>
    </message>
    <message>
        <source>1 hour 30</source>
        <translation>1&#xa0;heure&#xa0;30</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2&#xa0;heures</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3&#xa0;heures</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4&#xa0;heures</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>As the language has it: %1</source>
        <extracomment>%1 is « lundi »</extracomment>
        <translation>Selon la langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;First day of the week</source>
        <translation>&amp;Premier jour de la semaine</translation>
    </message>
    <message>
        <source>Weeks keep the numbers of ISO 8601.</source>
        <translation>Les numéros de semaine restent ceux de la norme ISO&#xa0;8601.</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>The day &amp;opens at</source>
        <translation>La journée s’&amp;ouvre à</translation>
    </message>
    <message>
        <source>&amp;Work begins at</source>
        <translation>&amp;Début du travail</translation>
    </message>
    <message>
        <source>Work &amp;ends at</source>
        <translation>Fi&amp;n du travail</translation>
    </message>
    <message>
        <source>A new event &amp;lasts</source>
        <translation>Durée d’&amp;un événement créé</translation>
    </message>
    <message>
        <source>What is not work is shaded. A double click on an hour begins an event that long.</source>
        <translation>Les heures hors travail sont ombrées. Un double-clic sur une heure crée un événement de cette durée.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>&amp;Ask before events are deleted</source>
        <translation>&amp;Demander avant de supprimer des événements</translation>
    </message>
    <message>
        <source>Asked or not, Undo brings them back.</source>
        <translation>Dans les deux cas, Annuler les fait revenir.</translation>
    </message>
</context>
<context>
    <name>jalons::PresetPart</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Kept choices</source>
        <translation>Choi&amp;x conservés</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Gives these choices a name</source>
        <translation>Donne un nom à ces choix</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>none of the choices that have a name</extracomment>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
</context>
<context>
    <name>jalons::PreviewPane</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Pg. préc.</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Pg. suiv.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>how large a page is shown: as it fits whole, as wide as there is room, as large as paper</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Pages are laid out</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Rien à imprimer</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Pas d’aperçu</translation>
    </message>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <extracomment>after the number of the page: “3 of 12”</extracomment>
        <translation>
            <numerusform>sur %n page</numerusform>
            <numerusform>sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>Pages are laid out: %p%</source>
        <translation>Mise en page&#xa0;: %p&#x202f;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>how large a page is shown</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>The pages were not all laid out. They can be printed and saved all the same.</source>
        <translation>Les pages n’ont pas toutes été mises en page. Elles peuvent quand même être imprimées et enregistrées.</translation>
    </message>
</context>
<context>
    <name>jalons::Print</name>
    <message>
        <source>This plan is open for reading only, so that no bulletin can be recorded in it: nothing was written.</source>
        <translation>Ce plan est ouvert en lecture seule, si bien qu’aucun bulletin ne peut y être noté&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is nothing new to tell: no bulletin was written or recorded.</source>
        <translation>Il n’y a rien de nouveau à dire&#xa0;: aucun bulletin n’a été écrit ni noté.</translation>
    </message>
</context>
<context>
    <name>jalons::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Web Page…</source>
        <translation>Page &amp;web…</translation>
    </message>
    <message>
        <source>OpenDocument…</source>
        <translation>OpenDocument…</translation>
    </message>
    <message>
        <source>&amp;Accessible PDF…</source>
        <translation>PDF &amp;accessible…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregi&amp;strer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A poster is drawn: it leaves on paper or as a PDF. Screen readers find no headings in that PDF.</source>
        <translation>Une affiche est dessinée&#xa0;: elle sort sur papier ou en PDF. Les lecteurs d’écran ne trouvent aucun titre dans ce PDF.</translation>
    </message>
    <message>
        <source>PDF: the pages as printed, in which screen readers find no headings. Accessible PDF: headings and tables are marked for them (PDF/UA); LibreOffice lays its pages out.</source>
        <translation>PDF&#xa0;: les pages telles qu’imprimées, où les lecteurs d’écran ne trouvent aucun titre. PDF accessible&#xa0;: titres et tableaux y sont balisés pour eux (PDF/UA)&#x202f;; LibreOffice en fait la mise en page.</translation>
    </message>
    <message>
        <source>Without the &amp;Filter</source>
        <translation>Sans le &amp;filtre</translation>
    </message>
    <message>
        <source>All Dates</source>
        <translation>Toutes les dates</translation>
    </message>
</context>
<context>
    <name>jalons::Printing</name>
    <message>
        <source>There is nothing to print: the plan has no events yet.</source>
        <translation>Il n’y a rien à imprimer&#xa0;: le plan ne contient encore aucun événement.</translation>
    </message>
    <message>
        <source>There is nothing to print: no event goes with the filter “%1”.</source>
        <translation>Il n’y a rien à imprimer&#xa0;: aucun événement ne répond au filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of a PDF: its kind, the plan</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages.</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» n’a pas pris les pages.</translation>
    </message>
    <message>
        <source>A poster is drawn: save it as a PDF, or export a picture.</source>
        <translation>Une affiche est dessinée&#xa0;: enregistrez-la en PDF, ou exportez une image.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
</context>
<context>
    <name>jalons::PrioritiesPage</name>
    <message>
        <source>Priorities treated</source>
        <translation>Priorités traitées</translation>
    </message>
    <message>
        <source>The event&apos;s territories have no priority yet.</source>
        <translation>Les territoires de l’événement n’ont encore aucune priorité.</translation>
    </message>
    <message>
        <source>Add a priority of another territory</source>
        <translation>Ajouter une priorité d’un autre territoire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouvelle)</translation>
    </message>
    <message>
        <source>The new priority “%1” is not yet added.</source>
        <translation>La nouvelle priorité «&#xa0;%1&#xa0;» n’est pas encore ajoutée.</translation>
    </message>
    <message>
        <source>“%1” is no priority of the plan: choose one that is suggested, or empty the field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une priorité du plan&#xa0;: choisissez-en une dans les propositions, ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>jalons::PriorityList</name>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a theme</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Territory</source>
        <translation>&amp;Territoire</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>&amp;Rang</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Des&amp;cription</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>&amp;Première année</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>Der&amp;nière année</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>A&amp;vancement</translation>
    </message>
    <message>
        <source>&amp;National priority it serves</source>
        <translation>Priorité nati&amp;onale servie</translation>
    </message>
    <message>
        <source>No event treats it yet.</source>
        <translation>Aucun événement ne la traite encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) treat it: it can be abandoned, but not removed.</source>
        <translation>
            <numerusform>%n événement la traite&#xa0;: elle peut être abandonnée, mais non supprimée.</numerusform>
            <numerusform>%n événements la traitent&#xa0;: elle peut être abandonnée, mais non supprimée.</numerusform>
        </translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Nouvelle priorité</translation>
    </message>
    <message>
        <source>Reorder the priorities of %1</source>
        <translation>Nouvel ordre des priorités&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::ProgrammePage</name>
    <message>
        <source>Half-day not set</source>
        <translation>Demi-journée non précisée</translation>
    </message>
    <message>
        <source>Day %1, %2</source>
        <extracomment>%1 is the number of a day, %2 « morning »</extracomment>
        <translation>Jour %1, %2</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Add a workshop</source>
        <translation>Ajouter un atelier</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Monter (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Descendre (Alt+↓)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The programme is empty. Add its items in the order they are held, workshops side by side with the letters A, B…</source>
        <translation>Le programme est vide. Ajoutez les séances dans leur ordre, les ateliers parallèles avec les lettres A, B…</translation>
    </message>
</context>
<context>
    <name>jalons::QuickEntry</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a made title: %1 is a kind of event, %2 a territory</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jalons::Recurrence</name>
    <message>
        <source>A repetition needs a first day.</source>
        <translation>Une répétition a besoin d’un premier jour.</translation>
    </message>
    <message>
        <source>The rule of repetition gives no days: %1.</source>
        <translation>La règle de répétition ne donne aucun jour&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>jalons::RelationsPart</name>
    <message>
        <source>Related events</source>
        <translation>Événements liés</translation>
    </message>
    <message>
        <source>Follows up on</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Is part of</source>
        <translation>Dans le cadre de</translation>
    </message>
    <message>
        <source>Prepares</source>
        <translation>Prépare</translation>
    </message>
    <message>
        <source>Type part of a title and choose the event that is suggested.</source>
        <translation>Saisissez une partie du titre, puis choisissez l’événement proposé.</translation>
    </message>
    <message>
        <source>“%1” is no event of the plan: choose one that is suggested, or empty the field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un événement du plan&#xa0;: choisissez-en un dans les propositions, ou videz le champ.</translation>
    </message>
    <message>
        <source>Add an event that it prepares</source>
        <translation>Ajouter un événement qu’il prépare</translation>
    </message>
</context>
<context>
    <name>jalons::RepeatPart</name>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>End of the repetition</source>
        <translation>Fin de la répétition</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>By weeks</source>
        <translation>Par semaines</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By quarters</source>
        <translation>Par trimestres</translation>
    </message>
    <message>
        <source>By half-years</source>
        <translation>Par semestres</translation>
    </message>
    <message>
        <source>By years</source>
        <translation>Par années</translation>
    </message>
    <message>
        <source>Prolong by a year</source>
        <translation>Prolonger d’un an</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>After a number of times</source>
        <translation>Après un nombre de fois</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Selon une règle particulière</translation>
    </message>
    <message>
        <source>Say until which day it is repeated.</source>
        <translation>Dites jusqu’à quel jour l’événement se répète.</translation>
    </message>
    <message>
        <source>A date no more precise than this one cannot be repeated so often.</source>
        <translation>Une date aussi peu précise ne peut pas se répéter aussi souvent.</translation>
    </message>
    <message>
        <source>The events are made up to %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Les événements sont créés jusqu’au %1.</translation>
    </message>
    <message>
        <source>Event %1 of %2 of the series.</source>
        <extracomment>which event of its series this is: « Événement 3 sur 5 de la série. »</extracomment>
        <translation>Événement %1 sur %2 de la série.</translation>
    </message>
    <message>
        <source>The series ends with this event; the later ones go.</source>
        <translation>La série se termine avec cet événement&#x202f;; les suivants disparaissent.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <extracomment>%1 is a list of dates</extracomment>
        <translation>Ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The events of the next two years are made; more can be made later.</source>
        <translation>Les événements des deux prochaines années sont créés&#x202f;; la série se prolonge ensuite.</translation>
    </message>
    <message>
        <source>Applies to this event and the following ones, or to all if you say so when saving.</source>
        <translation>S’applique à cet événement et aux suivants, ou à tous si vous le dites en enregistrant.</translation>
    </message>
</context>
<context>
    <name>jalons::Rule</name>
    <message>
        <source>The rule of repetition has a part that makes no sense: %1.</source>
        <extracomment>%1 is a part of a recurrence rule such as BYDAY=XY</extracomment>
        <translation>La règle de répétition a une partie qui n’a pas de sens&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A rule of repetition ends after a number of times or on a day, not both.</source>
        <translation>Une règle de répétition s’arrête après un nombre de fois ou à une date, pas les deux.</translation>
    </message>
    <message>
        <source>An event is repeated every so many days, weeks, months or years, not “%1”.</source>
        <translation>Un événement se répète tous les tant de jours, de semaines, de mois ou d’années, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The rule of repetition does not say how often.</source>
        <translation>La règle de répétition ne dit pas à quel rythme.</translation>
    </message>
</context>
<context>
    <name>jalons::Sample</name>
    <message>
        <source>The sample is missing from the programme.</source>
        <translation>L’exemple manque dans le programme.</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Ajout de l’exemple</translation>
    </message>
</context>
<context>
    <name>jalons::SaveFilter</name>
    <message>
        <source>Save the Filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A filter of this name is there already: it is replaced.</source>
        <translation>Un filtre de ce nom existe déjà&#xa0;: il sera remplacé.</translation>
    </message>
    <message>
        <source>“From today on” moves with the calendar: it is reckoned anew each day.</source>
        <translation>«&#xa0;À venir&#xa0;» suit le calendrier&#xa0;: il est recalculé chaque jour.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>jalons::SavePreset</name>
    <message>
        <source>Keep These Choices</source>
        <translation>Conserver ces choix</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Summary for the minister’s office</source>
        <translation>Fiche pour le cabinet</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Choices of this name are there already: they are replaced.</source>
        <translation>Des choix portent déjà ce nom&#xa0;: ils sont remplacés.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>jalons::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Enter applies a filter, F2 renames it, Delete deletes it, Alt+Up and Alt+Down move it</source>
        <translation>Entrée applique un filtre, F2 le renomme, Suppr le supprime, Alt+Haut et Alt+Bas le déplacent</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>jalons::SavedFiltersModel</name>
    <message>
        <source>Move the filter “%1”</source>
        <extracomment>a step of undo: %1 the name of a saved filter</extracomment>
        <translation>Déplacer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the filter “%1”</source>
        <extracomment>a step of undo: %1 the name of a saved filter</extracomment>
        <translation>Supprimer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n événement</numerusform>
            <numerusform>%1, %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, applied</source>
        <extracomment>a saved filter: %1 « Métropoles, 12 events »</extracomment>
        <translation>%1, appliqué</translation>
    </message>
    <message>
        <source>Rename the filter “%1” to “%2”</source>
        <extracomment>a step of undo: the old and the new name of a saved filter</extracomment>
        <translation>Renommer le filtre «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>jalons::SchoolCalendar</name>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 an entry of a school calendar that could not be read, %2 why</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>this is not known as school holidays.</source>
        <translation>ce ne sont pas des vacances scolaires connues.</translation>
    </message>
    <message>
        <source>none of the zones A, B and C is named.</source>
        <translation>aucune des zones A, B et C n’est nommée.</translation>
    </message>
    <message>
        <source>its first day is missing.</source>
        <translation>le premier jour manque.</translation>
    </message>
    <message>
        <source>its last day is missing.</source>
        <translation>le dernier jour manque.</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>la fin précède le début.</translation>
    </message>
    <message>
        <source>it lasts longer than school holidays do.</source>
        <translation>la période est plus longue que des vacances scolaires.</translation>
    </message>
    <message>
        <source>“%1” is no iCalendar file. Choose the .ics file that the ministry of education publishes.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier iCalendar. Choisissez le fichier .ics que publie le ministère de l’Éducation nationale.</translation>
    </message>
    <message>
        <source>“%1” names no school holidays of zone A, B or C. Choose the .ics file that the ministry of education publishes.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de vacances scolaires des zones A, B ou C. Choisissez le fichier .ics que publie le ministère de l’Éducation nationale.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Is it still there, and may you read it?</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Le fichier est-il toujours là, et avez-vous le droit de le lire&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is too large to be a school calendar.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour un calendrier scolaire.</translation>
    </message>
</context>
<context>
    <name>jalons::SchoolChoice</name>
    <message>
        <source>School holidays</source>
        <translation>Vacances scolaires</translation>
    </message>
    <message>
        <source>The calendar that &amp;comes with Jalons</source>
        <translation>Le calendrier &amp;fourni avec Jalons</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose an iCalendar file</source>
        <translation>Choisir un fichier iCalendar</translation>
    </message>
    <message>
        <source>School Holidays</source>
        <translation>Vacances scolaires</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendriers (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A calendar of your own, an &amp;iCalendar file</source>
        <translation>Votre propre calendrier, un fichier &amp;iCalendar</translation>
    </message>
    <message>
        <source>The &amp;iCalendar file “%1”</source>
        <translation>Le fichier &amp;iCalendar «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The ministry of education publishes its calendar as such a file, for all zones or for one.</source>
        <translation>Le ministère de l’Éducation nationale publie son calendrier sous cette forme, pour toutes les zones ou pour une seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) read, school years %1 to %2.</source>
        <extracomment>%1 and %2 are school years: « 2025-2026 »</extracomment>
        <translation>
            <numerusform>%n période lue, années scolaires %1 à %2.</numerusform>
            <numerusform>%n périodes lues, années scolaires %1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissé de côté&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>et %n autre.</numerusform>
            <numerusform>et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ScopeQuestion</name>
    <message>
        <source>&amp;This event</source>
        <translation>&amp;Cet événement</translation>
    </message>
    <message>
        <source>This one and the &amp;following</source>
        <translation>Celui-ci et les &amp;suivants</translation>
    </message>
    <message>
        <source>&amp;All events of the series</source>
        <translation>&amp;Tous les événements de la série</translation>
    </message>
    <message>
        <source>“%1” is one of a series. What are the changes for?</source>
        <translation>«&#xa0;%1&#xa0;» fait partie d’une série. À quoi s’appliquent les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>“%1” is one of a series. What is to be deleted?</source>
        <translation>«&#xa0;%1&#xa0;» fait partie d’une série. Que faut-il supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>“%1” is to be repeated in another way. What is that for?</source>
        <translation>«&#xa0;%1&#xa0;» doit se répéter autrement. Pour lesquels&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;All that were not held yet</source>
        <translation>&amp;Tous ceux qui n’ont pas encore eu lieu</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected events belong to a series. What is to be deleted?</source>
        <translation>
            <numerusform>%n des événements sélectionnés appartient à une série. Que faut-il supprimer&#x202f;?</numerusform>
            <numerusform>%n des événements sélectionnés appartiennent à une série. Que faut-il supprimer&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;These %n event(s)</source>
        <translation>
            <numerusform>&amp;Ce %n événement</numerusform>
            <numerusform>&amp;Ces %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Also the &amp;following of their series</source>
        <translation>Aussi les &amp;suivants de leur série</translation>
    </message>
    <message>
        <source>Also &amp;all others of their series</source>
        <translation>Aussi &amp;tous les autres de leur série</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>title of the question which events of a series are meant</extracomment>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>jalons::Search</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territoire</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>intervenants</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>priorités</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>aims</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
</context>
<context>
    <name>jalons::SearchField</name>
    <message>
        <source>Search: steering, Lille, landlords…</source>
        <extracomment>in the empty search field: a kind, a town and a kind of partner as examples</extracomment>
        <translation>Rechercher&#xa0;: copil, Lille…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>jalons::SearchResults</name>
    <message>
        <source>Events found</source>
        <translation>Événements trouvés</translation>
    </message>
    <message>
        <source>Clears the rest of the filter, so that all that says these words is seen</source>
        <translation>Efface le reste du filtre, pour voir tout ce qui contient ces mots</translation>
    </message>
    <message>
        <source>Close the list of events found</source>
        <translation>Fermer la liste des événements trouvés</translation>
    </message>
    <message>
        <source>No event found</source>
        <translation>Aucun événement trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n événement trouvé</numerusform>
            <numerusform>%n événements trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more outside the filter: show</source>
        <extracomment>events that say the words, but that another part of the filter hides</extracomment>
        <translation>
            <numerusform>%n autre hors du filtre&#xa0;: le montrer</numerusform>
            <numerusform>%n autres hors du filtre&#xa0;: les montrer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::Series</name>
    <message>
        <source>Only what has a date can be repeated: a day, a week, a month, a quarter, a half-year or a year.</source>
        <translation>Seul ce qui a une date peut se répéter&#xa0;: un jour, une semaine, un mois, un trimestre, un semestre ou une année.</translation>
    </message>
    <message>
        <source>The repetition gives this date alone: choose another rule or a later end.</source>
        <translation>La répétition ne donne que cette date&#xa0;: choisissez une autre règle ou une fin plus tardive.</translation>
    </message>
    <message>
        <source>The series has no event left to go on from.</source>
        <translation>Il ne reste aucun événement à partir duquel prolonger la série.</translation>
    </message>
    <message>
        <source>Prolong the series “%1”</source>
        <extracomment>%1 is the title of its events</extracomment>
        <translation>Prolonger la série «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Repeat “%1”: %2</source>
        <extracomment>%1 is a title, %2 how often: « Répéter “Comité” : tous les 6 mois »</extracomment>
        <translation>Répéter «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit the series “%1”</source>
        <translation>Modifier la série «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “%1” and the following</source>
        <translation>Modifier «&#xa0;%1&#xa0;» et les suivants</translation>
    </message>
    <message>
        <source>End the series “%1”</source>
        <translation>Arrêter la série «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The repetition does not give the date of this event.</source>
        <translation>La répétition ne donne pas la date de cet événement.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the series “%1”</source>
        <translation>Supprimer la série «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1” and the following</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» et les suivants</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>Suppression de %n événement</numerusform>
            <numerusform>Suppression de %n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::SessionForm</name>
    <message>
        <source>world café</source>
        <translation>world café</translation>
    </message>
    <message>
        <source>small groups</source>
        <translation>petits groupes</translation>
    </message>
    <message>
        <source>round table</source>
        <translation>table ronde</translation>
    </message>
    <message>
        <source>open forum</source>
        <translation>forum ouvert</translation>
    </message>
    <message>
        <source>presentation and discussion</source>
        <translation>présentation et échanges</translation>
    </message>
    <message>
        <source>case study</source>
        <translation>étude de cas</translation>
    </message>
    <message>
        <source>site visit</source>
        <translation>visite de site</translation>
    </message>
    <message>
        <source>visual note-taking</source>
        <translation>facilitation graphique</translation>
    </message>
    <message>
        <source>Aim %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Add an aim</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Enseignement %1</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ajouter un enseignement</translation>
    </message>
    <message>
        <source>Facilitator %1</source>
        <translation>Animateur %1</translation>
    </message>
    <message>
        <source>Add a facilitator</source>
        <translation>Ajouter un animateur</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Intervenant %1</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Ajouter un intervenant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Aims and outcomes</source>
        <translation>Objectifs et enseignements</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Enjeux</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Livrable</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remark on this item</source>
        <translation>Remarque sur cette séance</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>Day 2 – Tuesday 13 March 2019</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This item of the programme has an end but no start.</source>
        <translation>Cette séance du programme a une fin, mais pas de début.</translation>
    </message>
    <message>
        <source>This item of the programme ends before it starts.</source>
        <translation>Cette séance du programme se termine avant de commencer.</translation>
    </message>
</context>
<context>
    <name>jalons::SessionList</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A session in a list: its line, its kind, its half-day</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>jalons::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the month and the list</source>
        <translation>Dans le mois et la liste</translation>
    </message>
    <message>
        <source>Day before, day after; week before, week after</source>
        <translation>Jour précédent, suivant&#x202f;; semaine précédente, suivante</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>First and last day of the week</source>
        <translation>Premier, dernier jour de la semaine</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Same day of the month before or after</source>
        <translation>Même jour du mois précédent, suivant</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>The events of a day, one after the other</source>
        <translation>Les événements d’un jour, l’un après l’autre</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Open the event; on an empty day, add one</source>
        <translation>Ouvrir l’événement&#x202f;; sur un jour vide, en ajouter un</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Select the event</source>
        <translation>Sélectionner l’événement</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Menu of the event</source>
        <translation>Menu de l’événement</translation>
    </message>
    <message>
        <source>Menu key or Shift+F10</source>
        <translation>Touche Menu ou Maj+F10</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Sélectionner plusieurs événements</translation>
    </message>
    <message>
        <source>Ctrl+Space, Ctrl+click, Shift+click</source>
        <translation>Ctrl+Espace, Ctrl+clic, Maj+clic</translation>
    </message>
    <message>
        <source>Alt+arrow keys, or drag it</source>
        <translation>Alt+flèches, ou glisser</translation>
    </message>
    <message>
        <source>Shift+Alt+arrow keys, or drag its end</source>
        <translation>Maj+Alt+flèches, ou glisser son bord</translation>
    </message>
    <message>
        <source>Copy the event to another day</source>
        <translation>Copier l’événement à un autre jour</translation>
    </message>
    <message>
        <source>Ctrl while you drag</source>
        <translation>Ctrl en glissant</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>Abandonner un glissement</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Select all events that a rectangle touches</source>
        <translation>Sélectionner tous les événements que touche un rectangle</translation>
    </message>
    <message>
        <source>Shift while you draw it</source>
        <translation>Maj pendant que vous le tracez</translation>
    </message>
    <message>
        <source>Move the event by a day or a week, among the hours by a quarter</source>
        <translation>Déplacer l’événement d’un jour ou d’une semaine, parmi les heures d’un quart d’heure</translation>
    </message>
    <message>
        <source>Make it longer or shorter by as much</source>
        <translation>L’allonger ou le raccourcir d’autant</translation>
    </message>
    <message>
        <source>Give the event to a territory; with Ctrl, to one more</source>
        <translation>Confier l’événement à un territoire&#x202f;; avec Ctrl, à un de plus</translation>
    </message>
    <message>
        <source>Drag it onto the territory</source>
        <translation>Faites-le glisser sur le territoire</translation>
    </message>
    <message>
        <source>Draw a new event</source>
        <translation>Tracer un nouvel événement</translation>
    </message>
    <message>
        <source>Drag over days or hours</source>
        <translation>Faites glisser la souris sur des jours ou des heures</translation>
    </message>
    <message>
        <source>Begin a new event in one line</source>
        <translation>Commencer un nouvel événement en une ligne</translation>
    </message>
    <message>
        <source>Type its first letters</source>
        <translation>Tapez ses premières lettres</translation>
    </message>
    <message>
        <source>Show what the event says</source>
        <translation>Afficher ce que dit l’événement</translation>
    </message>
    <message>
        <source>Ctrl+I, or rest on it</source>
        <translation>Ctrl+I, ou restez dessus</translation>
    </message>
    <message>
        <source>Make the hours taller or lower</source>
        <translation>Étirer ou resserrer les heures</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-, Ctrl+wheel</source>
        <translation>Ctrl++, Ctrl+-, Ctrl+molette</translation>
    </message>
    <message>
        <source>In the small month and in a date field</source>
        <translation>Dans le petit mois et dans un champ de date</translation>
    </message>
    <message>
        <source>Show several days in a row</source>
        <translation>Afficher plusieurs jours de suite</translation>
    </message>
    <message>
        <source>Shift+arrow keys, or drag over them</source>
        <translation>Maj+flèches, ou glisser dessus</translation>
    </message>
    <message>
        <source>Step the day, or the part of the date that the cursor stands in</source>
        <translation>Avancer ou reculer le jour, ou la partie de la date où se trouve le curseur</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Choose the day in a month with weeks and holidays</source>
        <translation>Choisir le jour dans un mois, avec semaines et jours fériés</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
</context>
<context>
    <name>jalons::SpeakerRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>%1: name</source>
        <extracomment>%1 is « Speaker 2 »</extracomment>
        <translation>%1&#xa0;: nom</translation>
    </message>
    <message>
        <source>%1: capacity</source>
        <translation>%1&#xa0;: qualité</translation>
    </message>
    <message>
        <source>%1: organisation</source>
        <translation>%1&#xa0;: organisme</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::StartDialog</name>
    <message>
        <source>Jalons</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Welcome to Jalons</source>
        <translation>Bienvenue dans Jalons</translation>
    </message>
    <message>
        <source>The events of a public policy, territory by territory.</source>
        <translation>Les événements d’une politique publique, territoire par territoire.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Découvrir l’exemple</translation>
    </message>
    <message>
        <source>Spring 2019 in six territories, in a copy of your own to try everything on</source>
        <translation>Le printemps 2019 dans six territoires&#xa0;: une copie à vous, pour tout essayer</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>An empty plan in a file of its own; the territories of the plan are in it</source>
        <translation>Un plan vide dans son propre fichier, avec les territoires du plan</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>A file that you or a colleague made: *.jalons</source>
        <translation>Un fichier créé par vous ou un collègue&#xa0;: *.jalons</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
</context>
<context>
    <name>jalons::StatusLine</name>
    <message>
        <source>%1 · filter: %2</source>
        <extracomment>status bar: %1 « 2 of 9 events », %2 what is filtered by</extracomment>
        <translation>%1 · filtre&#xa0;: %2</translation>
    </message>
    <message>
        <source>opened read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and an hour</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>opened read-only: %1 on %2 has it open since %3</source>
        <extracomment>%1 a person, %2 a computer, %3 an hour</extracomment>
        <translation>lecture seule&#xa0;: ouvert par %1 sur %2 depuis %3</translation>
    </message>
    <message>
        <source>saved at %1 ·</source>
        <comment>status bar; SQLite follows</comment>
        <translation>enregistré à %1 ·</translation>
    </message>
    <message>
        <source>Every change is saved at once: there is nothing to save by hand</source>
        <translation>Chaque modification est enregistrée aussitôt&#xa0;: rien n’est à enregistrer à la main</translation>
    </message>
    <message>
        <source>all is saved ·</source>
        <comment>status bar; SQLite follows</comment>
        <translation>tout est enregistré ·</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>%1 how many events the filter leaves, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 sur %Ln événement</numerusform>
            <numerusform>%1 sur %Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::Steps</name>
    <message>
        <source>Take back: %1</source>
        <extracomment>a step of undo: %1 is what is taken back although more was done since</extracomment>
        <translation>Revenir sur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::StylePart</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Cop&amp;y to Change It…</source>
        <translation>Cop&amp;ier pour le modifier…</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Papi&amp;er</translation>
    </message>
    <message>
        <source>O&amp;rientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>&amp;Language of the pages</source>
        <translation>&amp;Langue des pages</translation>
    </message>
    <message>
        <source>Puts a copy of the template into the folder of your own templates, and opens it</source>
        <translation>Met une copie du modèle dans le dossier de vos modèles, et l’ouvre</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Of this programme</source>
        <translation>Celui du programme</translation>
    </message>
    <message>
        <source>Copied to “%1”. Change it with a text editor: the preview follows when you come back.</source>
        <translation>Copié dans «&#xa0;%1&#xa0;». Modifiez-le avec un éditeur de texte&#xa0;: l’aperçu suit à votre retour.</translation>
    </message>
</context>
<context>
    <name>jalons::SummaryWords</name>
    <message>
        <source>To be dated</source>
        <extracomment>heading of the events whose date is still to be set</extracomment>
        <translation>À dater</translation>
    </message>
    <message>
        <source>to be dated</source>
        <extracomment>under a date that is no day yet: « septembre 2019 »</extracomment>
        <translation>à dater</translation>
    </message>
    <message>
        <source>National theme %1: %2</source>
        <extracomment>%1 is the number of a national theme, %2 its name</extracomment>
        <translation>Priorité nationale %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>state of an action agreed at an event</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>any of several: %1 may hold several names parted by commas</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>territories of the plan</source>
        <translation>territoires du plan</translation>
    </message>
    <message>
        <source>métropoles</source>
        <translation>métropoles</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words searched for, in quotation marks</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen event(s)</source>
        <extracomment>a filter of certain events, chosen one by one</extracomment>
        <translation>
            <numerusform>%n événement choisi</numerusform>
            <numerusform>%n événements choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Next session</source>
        <extracomment>the next event of a series, after this one</extracomment>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi de</translation>
    </message>
    <message>
        <source>Takes in</source>
        <extracomment>an event that is part of this wider one</extracomment>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <extracomment>an earlier event that leads to this one</extracomment>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>address missing</source>
        <translation>adresse manquante</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Dans le cadre de</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Prepares</source>
        <translation>Prépare</translation>
    </message>
    <message>
        <source>%1 (local time)</source>
        <extracomment>the hours of an event overseas are those of its place</extracomment>
        <translation>%1 (heure locale)</translation>
    </message>
    <message>
        <source>First planned for: %1</source>
        <translation>Date initiale&#xa0;: %1</translation>
    </message>
    <message>
        <source>other partners</source>
        <extracomment>ends an open list of organisations: “A, B and other partners”</extracomment>
        <translation>d’autres partenaires</translation>
    </message>
    <message>
        <source>Also concerned</source>
        <translation>Également concernés</translation>
    </message>
    <message>
        <source>%1 present, %2 expected</source>
        <extracomment>attendance: people who came, people who were expected</extracomment>
        <translation>%1 présents, %2 attendus</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 présents</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attendus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column of the programme: the hour or the half-day</extracomment>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column of the programme: the session</extracomment>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>column of the programme: those who speak or lead</extracomment>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Workshops and round tables</source>
        <translation>Ateliers et tables rondes</translation>
    </message>
    <message>
        <source>Priorities treated</source>
        <translation>Priorités traitées</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation>Actions convenues</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>column of the actions agreed: the thing to do</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>By when</source>
        <extracomment>column of the actions agreed: the day by which it is to be done</extracomment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column of the actions agreed: done or to do</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Links and documents</source>
        <translation>Liens et documents</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Not for circulation</source>
        <translation>Ne pas diffuser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>The page template “%1” is missing from this installation.</source>
        <translation>Le modèle de page «&#xa0;%1&#xa0;» manque dans cette installation.</translation>
    </message>
    <message>
        <source>The page template “%1” of this installation is damaged.</source>
        <translation>Le modèle de page «&#xa0;%1&#xa0;» de cette installation est endommagé.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>an hour</comment>
        <extracomment>a session of which only the end is known</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Day %1</source>
        <extracomment>a day of an event whose date is not known yet: “Day 2”</extracomment>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>column of the programme: no half-day is known, it comes after what stands above</extracomment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Livrable</translation>
    </message>
    <message>
        <source>Facilitation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>At stake</source>
        <extracomment>what is at stake in a session</extracomment>
        <translation>Enjeux</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>end of an enumeration: %1 may hold several names parted by commas</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and what it says; French puts a no-break space before the colon</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Co-organisers</source>
        <extracomment>before the names of organisations, and a colon</extracomment>
        <translation>Co-organisateurs</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>By whom</source>
        <extracomment>column of the actions agreed: who is to do it</extracomment>
        <translation>Qui</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <extracomment>under a number of events: how many of them are still to be held</extracomment>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a priority</source>
        <extracomment>events of a territory that treat none of its priorities</extracomment>
        <translation>
            <numerusform>%n événement sans priorité</numerusform>
            <numerusform>%n événements sans priorité</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>beside the day by which an action was to be done</extracomment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Who covers what</source>
        <extracomment>title of the table of territories against national themes</extracomment>
        <translation>Qui couvre quoi</translation>
    </message>
    <message>
        <source>Events that treat a priority, by the national theme it serves</source>
        <translation>Événements qui traitent une priorité, selon la priorité nationale qu’elle sert</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>column: a national theme, its number follows</extracomment>
        <translation>Axe</translation>
    </message>
    <message>
        <source>National themes</source>
        <translation>Priorités nationales</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Tous les territoires</translation>
    </message>
    <message>
        <source>Priorities of the territories</source>
        <translation>Priorités des territoires</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>column: the rank of a priority, in short</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Événements tenus</translation>
    </message>
    <message>
        <source>Events to come</source>
        <translation>Événements à venir ou à confirmer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Follow-up: open actions</source>
        <extracomment>heading of the actions agreed that are not done yet</extracomment>
        <translation>Suites&#xa0;: actions à mener</translation>
    </message>
    <message>
        <source>wk %1</source>
        <extracomment>the number of a week, in short</extracomment>
        <translation>s.&#xa0;%1</translation>
    </message>
    <message>
        <source>territory of the plan since %1</source>
        <extracomment>%1 is the year of the call that a territory answered</extracomment>
        <translation>territoire du plan depuis %1</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>%1, %2 to come</source>
        <extracomment>%1 is a number of events; %2 of them are still to be held</extracomment>
        <translation>%1, dont %2 à venir</translation>
    </message>
    <message>
        <source>No territory</source>
        <extracomment>heading of the events that no territory carries</extracomment>
        <translation>Aucun territoire</translation>
    </message>
    <message>
        <source>Agenda by territory</source>
        <translation>Agenda par territoire</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Vacances scolaires</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>days of a month: « 9 au 15 »</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Issue “%1”</source>
        <extracomment>name of a change, for the menu and the history: a bulletin was sent out; %1 its title</extracomment>
        <translation>Diffuser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>of a template</comment>
        <extracomment>name of the copy of a page template, part of the name of a file</extracomment>
        <translation>copie</translation>
    </message>
    <message>
        <source>This layout is drawn: it has no template.</source>
        <translation>Cette mise en page est dessinée&#xa0;: elle n’a pas de modèle.</translation>
    </message>
    <message>
        <source>The template could not be copied to “%1”.</source>
        <translation>Le modèle n’a pas pu être copié dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The page template “%1” cannot be read. Choose another one.</source>
        <translation>Le modèle de page «&#xa0;%1&#xa0;» ne peut pas être lu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The page template “%1” is no text in UTF-8. Save it as such.</source>
        <translation>Le modèle de page «&#xa0;%1&#xa0;» n’est pas un texte en UTF-8. Enregistrez-le comme tel.</translation>
    </message>
    <message>
        <source>a tag is opened with {{ and never closed with }}</source>
        <translation>une balise est ouverte par {{ et jamais fermée par }}</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that is not open</source>
        <translation>{{/%1}} ferme une section qui n’est pas ouverte</translation>
    </message>
    <message>
        <source>the section {{#%1}} is not closed where it should be</source>
        <translation>la section {{#%1}} n’est pas fermée où elle le devrait</translation>
    </message>
    <message>
        <source>other brackets cannot be set like this</source>
        <translation>on ne change pas ainsi les accolades</translation>
    </message>
    <message>
        <source>The page template “%1” cannot be used: %2.</source>
        <translation>Le modèle de page «&#xa0;%1&#xa0;» ne peut pas servir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The page template “%1” cannot be used: line %2: %3.</source>
        <translation>Le modèle de page «&#xa0;%1&#xa0;» ne peut pas servir&#xa0;: ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>territory of the plan, calls of %1</source>
        <extracomment>%1 are the years of the calls that a territory answered: « 2018 et 2021 »</extracomment>
        <translation>territoire du plan, appels de %1</translation>
    </message>
    <message>
        <source>There is nothing new to tell: earlier bulletins told every event of the filter.</source>
        <translation>Il n’y a rien de nouveau à dire&#xa0;: les bulletins précédents ont dit tous les événements du filtre.</translation>
    </message>
</context>
<context>
    <name>jalons::TerritoryField</name>
    <message>
        <source>Métropole, département, town…</source>
        <translation>Métropole, département, commune…</translation>
    </message>
    <message>
        <source>Suggested territories</source>
        <translation>Territoires proposés</translation>
    </message>
</context>
<context>
    <name>jalons::TerritoryFilter</name>
    <message>
        <source>%1, expanded</source>
        <extracomment>read aloud of a line of the tree; %1: the line: « Isère, département, 2 events »</extracomment>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <extracomment>read aloud of a line of the tree</extracomment>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>jalons::TerritoryModel</name>
    <message>
        <source>Groupings</source>
        <comment>heading above the officer&apos;s own groupings of territories</comment>
        <translation>Regroupements</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <extracomment>a year of which one is not sure</extracomment>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>France entière</translation>
    </message>
    <message>
        <source>territory of the plan since %1</source>
        <extracomment>read aloud; %1: one year or several: « 2018, 2021 »</extracomment>
        <translation>territoire du plan depuis %1</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>aucun événement</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>All territories: takes the filter by territory away</source>
        <translation>Tous les territoires&#xa0;: retire le filtre par territoire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name; %2: « métropole, Isère »</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Territory of the plan, %1: “%2”. Source: %3.</source>
        <translation>Territoire du plan, %1&#xa0;: «&#xa0;%2&#xa0;». Source&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Territory of the plan, %1, uncertain: “%2”. Source: %3.</source>
        <translation>Territoire du plan, %1, incertain&#xa0;: «&#xa0;%2&#xa0;». Source&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>jalons::TerritoryPanel</name>
    <message numerus="yes">
        <source>%n territories found</source>
        <translation>
            <numerusform>%n territoire trouvé</numerusform>
            <numerusform>%n territoires trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Territory…</source>
        <translation>Territoire…</translation>
    </message>
    <message>
        <source>Options of the territories</source>
        <translation>Options des territoires</translation>
    </message>
    <message>
        <source>Territories listed</source>
        <extracomment>the three words stand on one narrow row of buttons: what the tree of territories lists</extracomment>
        <translation>Territoires affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Métropoles</source>
        <translation>Métropoles</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>the territories of the plan</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Territories of the plan</source>
        <translation>Territoires du plan</translation>
    </message>
    <message>
        <source>No territory found</source>
        <translation>Aucun territoire trouvé</translation>
    </message>
    <message>
        <source>A few letters of each word are enough.</source>
        <translation>Quelques lettres de chaque mot suffisent.</translation>
    </message>
    <message>
        <source>No territory of the plan yet</source>
        <translation>Aucun territoire du plan</translation>
    </message>
    <message>
        <source>List the territories that committed themselves, each with its source.</source>
        <translation>Indiquez les territoires engagés, chacun avec sa source.</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>Modifier la liste…</translation>
    </message>
    <message>
        <source>&amp;Hide territories without events</source>
        <translation>&amp;Masquer les territoires sans événement</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>&amp;Tout replier</translation>
    </message>
    <message>
        <source>&amp;Edit the territories of the plan…</source>
        <translation>M&amp;odifier les territoires du plan…</translation>
    </message>
</context>
<context>
    <name>jalons::TerritoryResults</name>
    <message>
        <source>Territories found</source>
        <translation>Territoires trouvés</translation>
    </message>
</context>
<context>
    <name>jalons::TerritoryRow</name>
    <message>
        <source>Role of %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::TerritorySuggestions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a territory and what tells it from others: « Grenoble (commune, Isère) »</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jalons::TerritoryTree</name>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
</context>
<context>
    <name>jalons::TextPart</name>
    <message>
        <source>Aim %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Add an aim</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Summary, public</source>
        <translation>Résumé public</translation>
    </message>
    <message>
        <source>Who comes, whom to ask</source>
        <translation>Participation et contact</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Expected attendance</source>
        <translation>Participants attendus</translation>
    </message>
    <message>
        <source>Actual attendance</source>
        <translation>Participants présents</translation>
    </message>
</context>
<context>
    <name>jalons::TitleField</name>
    <message>
        <source>Title of the event</source>
        <translation>Titre de l’événement</translation>
    </message>
</context>
<context>
    <name>jalons::TitlePart</name>
    <message>
        <source>Which one it is in its series: 1 for the first committee</source>
        <translation>Le rang dans la série&#xa0;: 1 pour le premier comité</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Rank in its series</source>
        <translation>Rang dans la série</translation>
    </message>
    <message>
        <source>The event needs a title.</source>
        <translation>L’événement doit avoir un titre.</translation>
    </message>
</context>
<context>
    <name>jalons::ToldList</name>
    <message>
        <source>%1 · told on %2</source>
        <extracomment>%1 the date of an event, %2 the day of the bulletin that told it</extracomment>
        <translation>%1 · dit le %2</translation>
    </message>
    <message>
        <source>Told already: a tick tells an event again</source>
        <translation>Déjà dit&#xa0;: une coche redit un événement</translation>
    </message>
    <message>
        <source>A tick tells the event again.</source>
        <translation>Une coche redit l’événement.</translation>
    </message>
    <message>
        <source>Told &amp;already (%1)</source>
        <translation>&amp;Déjà dit (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jalons::ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>jalons::TypedDate</name>
    <message>
        <source>No month near has a day %1 that agrees.</source>
        <translation>Aucun mois proche n’a de %1 qui convienne.</translation>
    </message>
    <message>
        <source>There is no day %2 in %1.</source>
        <extracomment>%1 is a month, with its year where one was typed; %2 a number</extracomment>
        <translation>Il n’y a pas de %2 en %1.</translation>
    </message>
    <message>
        <source>It is %1, or else %2: add the year.</source>
        <translation>C’est le %1, ou bien le %2&#xa0;: ajoutez l’année.</translation>
    </message>
    <message>
        <source>The day of the week does not agree: it is %1.</source>
        <extracomment>%1 is a whole date, %2 a day of the week</extracomment>
        <translation>Le jour de la semaine ne concorde pas&#xa0;: c’est le %1.</translation>
    </message>
    <message>
        <source>These are separate days: make an event of each.</source>
        <translation>Ce sont des jours distincts&#xa0;: créez un événement pour chacun.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Is %1 a day or a year? Put the day before the month, or write the year whole.</source>
        <extracomment>A month with a number of two figures behind it</extracomment>
        <translation>%1 est-il un jour ou une année&#x202f;? Placez le jour avant le mois, ou écrivez l’année en entier.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Il n’y a pas de mois %1.</translation>
    </message>
    <message>
        <source>An hour needs a day: add the day, or take the hour away.</source>
        <translation>Une heure suppose un jour&#xa0;: ajoutez le jour, ou retirez l’heure.</translation>
    </message>
    <message>
        <source>“%1” was not understood. Write “12 March 2019, 9:30–12:30”, “September 2019” or “Q1 2020”, for example.</source>
        <extracomment>%1 is the part of the typed text that no rule could read</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été compris. Exemples&#xa0;: 12 mars 2019, 9h30 – 12h30&#x202f;; septembre 2019&#x202f;; T1 2020.</translation>
    </message>
    <message>
        <source>No date was typed.</source>
        <translation>Aucune date n’a été saisie.</translation>
    </message>
    <message>
        <source>That year has no week 53.</source>
        <translation>Cette année n’a pas de semaine 53.</translation>
    </message>
    <message>
        <source>These days are not in week %1.</source>
        <translation>Ces jours ne sont pas dans la semaine %1.</translation>
    </message>
</context>
<context>
    <name>jalons::TypedTime</name>
    <message>
        <source>“%1” is not an hour such as 9:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure telle que 9h30.</translation>
    </message>
</context>
<context>
    <name>jalons::ViewPicture</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of a picture: the month, what is filtered by</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A picture ends in .png or .svg: “%1” does not.</source>
        <translation>Une image se termine par .png ou .svg&#xa0;: «&#xa0;%1&#xa0;», non.</translation>
    </message>
</context>
<context>
    <name>jalons::WebPage</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1 · written on %2</source>
        <extracomment>foot of a page: the plan, the day it was written</extracomment>
        <translation>%1 · édité le %2</translation>
    </message>
</context>
<context>
    <name>jalons::WeekGrid</name>
    <message>
        <source>Hours in view</source>
        <translation>Heures visibles</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <extracomment>for a screen reader; %1 is « semaine 11 – … » or « mardi 12 mars 2019 »</extracomment>
        <translation>Horaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>No event on this day</source>
        <translation>Aucun événement ce jour</translation>
    </message>
    <message>
        <source>No event in this week</source>
        <translation>Aucun événement cette semaine</translation>
    </message>
    <message>
        <source>No event on this day for %1</source>
        <extracomment>%1 is what is filtered by</extracomment>
        <translation>Aucun événement ce jour pour %1</translation>
    </message>
    <message>
        <source>No event in this week for %1</source>
        <translation>Aucun événement cette semaine pour %1</translation>
    </message>
    <message>
        <source>No day yet: %1</source>
        <extracomment>%1 is « semaine 11 – … » or « mardi 12 mars 2019 »</extracomment>
        <translation>À dater&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lines of whole days</source>
        <translation>Lignes des journées entières</translation>
    </message>
    <message>
        <source>Show all lines of whole days</source>
        <translation>Afficher toutes les lignes de journées entières</translation>
    </message>
    <message>
        <source>Show one line of whole days</source>
        <translation>N’afficher qu’une ligne de journées entières</translation>
    </message>
</context>
<context>
    <name>jalons::WeekPainter</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>jalons::WhenPart</name>
    <message>
        <source>Another time zone…</source>
        <translation>Autre fuseau horaire…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Time zone of the place</source>
        <translation>Fuseau horaire du lieu</translation>
    </message>
    <message>
        <source>Originally planned for</source>
        <translation>Date initialement prévue</translation>
    </message>
    <message>
        <source>The date is still to be set.</source>
        <translation>La date reste à fixer.</translation>
    </message>
    <message>
        <source>Metropolitan France</source>
        <translation>France métropolitaine</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Saint-Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Saint-Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Saint-Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
</context>
<context>
    <name>jalons::WherePart</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Add a territory</source>
        <translation>Ajouter un territoire</translation>
    </message>
    <message>
        <source>“%1” is not yet a territory: choose one that is suggested.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas encore un territoire&#xa0;: choisissez-en un dans les propositions.</translation>
    </message>
    <message>
        <source>No territory is named.</source>
        <translation>Aucun territoire n’est indiqué.</translation>
    </message>
</context>
<context>
    <name>jalons::Xlsx</name>
    <message>
        <source>A sheet holds at most %1 rows: narrow the filter down.</source>
        <translation>Une feuille contient au plus %1&#xa0;lignes&#xa0;: restreignez le filtre.</translation>
    </message>
    <message>
        <source>There is not enough memory for the workbook.</source>
        <translation>Il n’y a pas assez de mémoire pour le classeur.</translation>
    </message>
    <message>
        <source>The workbook could not be made.</source>
        <translation>Le classeur n’a pas pu être créé.</translation>
    </message>
</context>
<context>
    <name>jalons::YearGrid</name>
    <message>
        <source>No event on a day of %1</source>
        <translation>Aucun événement daté au jour en %1</translation>
    </message>
    <message>
        <source>No event on a day of %1 for %2</source>
        <extracomment>%1 is a year, %2 what is filtered by</extracomment>
        <translation>Aucun événement daté au jour en %1 pour %2</translation>
    </message>
    <message>
        <source>Year %1</source>
        <extracomment>for a screen reader; %1 is a year</extracomment>
        <translation>Année %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>%1 is a date, perhaps with the name of a holiday</extracomment>
        <translation>
            <numerusform>%1, %n événement</numerusform>
            <numerusform>%1, %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a day</source>
        <extracomment>%1 is a month and its year</extracomment>
        <translation>
            <numerusform>%1, %n à dater</numerusform>
            <numerusform>%1, %n à dater</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::YearPainter</name>
    <message numerus="yes">
        <source>%n without a day</source>
        <extracomment>in the head of a small month: how many events have no day yet</extracomment>
        <translation>
            <numerusform>%n à dater</numerusform>
            <numerusform>%n à dater</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day</source>
        <extracomment>legend: so many events a day, « 1–2 par jour »</extracomment>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Vacances scolaires</translation>
    </message>
</context>
<context>
    <name>jalons::Zip</name>
    <message>
        <source>The document could not be packed.</source>
        <translation>Le document n’a pas pu être assemblé.</translation>
    </message>
</context>
</TS>
