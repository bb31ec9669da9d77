<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>DeleteCommands</name>
    <message numerus="yes">
        <source>Delete %n event(s)?</source>
        <translation>
            <numerusform>Delete %n event?</numerusform>
            <numerusform>Delete %n events?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message numerus="yes">
        <source>“%1”: %n events were created.</source>
        <translation>
            <numerusform>“%1”: %n event was created.</numerusform>
            <numerusform>“%1”: %n events were created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message numerus="yes">
        <source>%n thing(s) in the plan are not as they should be.</source>
        <translation>
            <numerusform>%n thing in the plan is not as it should be.</numerusform>
            <numerusform>%n things in the plan are not as they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandCommands</name>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%n event selected</numerusform>
            <numerusform>%n events selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapCommands</name>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n overlap</numerusform>
            <numerusform>%n overlaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are not filed under all their territories.</source>
        <translation>
            <numerusform>%n event is not filed under all its territories.</numerusform>
            <numerusform>%n events are not filed under all their territories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cannot be found by their words.</source>
        <translation>
            <numerusform>%n event cannot be found by its words.</numerusform>
            <numerusform>%n events cannot be found by their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be removed: %n event(s) still name it. Retire it, or take it out of them first.</source>
        <extracomment>%1 is an organisation, a priority, a kind or a grouping</extracomment>
        <translation>
            <numerusform>“%1” cannot be removed: %n event still names it. Retire it, or take it out of that event first.</numerusform>
            <numerusform>“%1” cannot be removed: %n events still name it. Retire it, or take it out of them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryWords</name>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <extracomment>%1: « own grouping »</extracomment>
        <translation>
            <numerusform>%1, %n member</numerusform>
            <numerusform>%1, %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message numerus="yes">
        <source>In %n event(s)</source>
        <translation>
            <numerusform>In %n event</numerusform>
            <numerusform>In %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::AgendaModel</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>%1 is a month; read aloud</extracomment>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::Bulk</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n event(s) %1 later</source>
        <translation>
            <numerusform>Move %n event %1 later</numerusform>
            <numerusform>Move %n events %1 later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n event(s) %1 earlier</source>
        <translation>
            <numerusform>Move %n event %1 earlier</numerusform>
            <numerusform>Move %n events %1 earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n event(s)</source>
        <translation>
            <numerusform>Postpone %n event</numerusform>
            <numerusform>Postpone %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n event(s)</source>
        <translation>
            <numerusform>Change %n event</numerusform>
            <numerusform>Change %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): choose what is to change.</source>
        <translation>
            <numerusform>%n event: choose what is to change.</numerusform>
            <numerusform>%n events: choose what is to change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) change</source>
        <translation>
            <numerusform>%n event changes</numerusform>
            <numerusform>%n events change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1 change</source>
        <extracomment>%1 how many events were chosen</extracomment>
        <translation>
            <numerusform>%n event of %1 changes</numerusform>
            <numerusform>%n events of %1 change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day do not move</source>
        <translation>
            <numerusform>%n without a day does not move</numerusform>
            <numerusform>%n without a day do not move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall on a weekend or a public holiday</source>
        <translation>
            <numerusform>%n falls on a weekend or a public holiday</numerusform>
            <numerusform>%n fall on a weekend or a public holiday</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::CalendarGrid</name>
    <message numerus="yes">
        <source>%n more without a day</source>
        <translation>
            <numerusform>%n more without a day</numerusform>
            <numerusform>%n more without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>%1 is a whole date; read aloud</extracomment>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <extracomment>%1 is a whole date; read aloud</extracomment>
        <translation>
            <numerusform>%1, %n more</numerusform>
            <numerusform>%1, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::CalendarHand</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <comment>in the rectangle</comment>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), this one: %1</source>
        <extracomment>while several are dragged: %1 is when the one under the mouse would be</extracomment>
        <translation>
            <numerusform>%n event, this one: %1</numerusform>
            <numerusform>%n events, this one: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::CheckCommand</name>
    <message numerus="yes">
        <source>%n problem(s) found in this plan.</source>
        <translation>
            <numerusform>%n problem found in this plan.</numerusform>
            <numerusform>%n problems found in this plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::DaysOff</name>
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
    <name>jalons::DueCommand</name>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n thing due</numerusform>
            <numerusform>%n things due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::EditorHead</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A territory, and how many more</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ExportDialog</name>
    <message numerus="yes">
        <source>The %n event(s) of the filter</source>
        <translation>
            <numerusform>The %n event of the filter</numerusform>
            <numerusform>The %n events of the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::KindList</name>
    <message numerus="yes">
        <source>%n event(s) are of this kind: it can be retired or merged, but not removed.</source>
        <translation>
            <numerusform>%n event is of this kind: it can be retired or merged, but not removed.</numerusform>
            <numerusform>%n events are of this kind: it can be retired or merged, but not removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::LayoutPart</name>
    <message numerus="yes">
        <source>%n event(s), each on its own page</source>
        <translation>
            <numerusform>%n event, on its own page</numerusform>
            <numerusform>%n events, each on its own page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::Leading</name>
    <message numerus="yes">
        <source>Give %n event(s) to %1</source>
        <translation>
            <numerusform>Give %n event to %1</numerusform>
            <numerusform>Give %n events to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %1 to %n event(s)</source>
        <translation>
            <numerusform>Add %1 to %n event</numerusform>
            <numerusform>Add %1 to %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ListTable</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ListWindow</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ManyDialog</name>
    <message numerus="yes">
        <source>Change %n Event(s)</source>
        <translation>
            <numerusform>Change %n Event</numerusform>
            <numerusform>Change %n Events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::MergeDialog</name>
    <message numerus="yes">
        <source>%n event(s) will name the other one instead, and it goes away. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n event will name the other one instead, and it goes away. Undo takes all of it back.</numerusform>
            <numerusform>%n events will name the other one instead, and it goes away. Undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::MiniGrid</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>%1 is a date; read aloud</extracomment>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::MonthPainter</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::Moving</name>
    <message numerus="yes">
        <source>Move %n event(s) to %1</source>
        <extracomment>%1 is a day: « Déplacer 3 événements au 12 mars »</extracomment>
        <translation>
            <numerusform>Move %n event to %1</numerusform>
            <numerusform>Move %n events to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n event(s) on %1</source>
        <translation>
            <numerusform>Set %n event on %1</numerusform>
            <numerusform>Set %n events on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the days of %n event(s)</source>
        <translation>
            <numerusform>Change the days of %n event</numerusform>
            <numerusform>Change the days of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n event(s) to %1</source>
        <translation>
            <numerusform>Copy %n event to %1</numerusform>
            <numerusform>Copy %n events to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n event(s)</source>
        <translation>
            <numerusform>Cut %n event</numerusform>
            <numerusform>Cut %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n event(s) on %1</source>
        <translation>
            <numerusform>Paste %n event on %1</numerusform>
            <numerusform>Paste %n events on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::OrganisationList</name>
    <message numerus="yes">
        <source>%n event(s) name it: a new name shows in all of them, and it can be retired or merged but not removed.</source>
        <translation>
            <numerusform>%n event names it: a new name shows in it, and it can be retired or merged but not removed.</numerusform>
            <numerusform>%n events name it: a new name shows in all of them, and it can be retired or merged but not removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::Overlap</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 tells of one overlap</extracomment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::OverlapsPanel</name>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n overlap</numerusform>
            <numerusform>%n overlaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::OverlapsPart</name>
    <message numerus="yes">
        <source>and %n more, in the list of overlaps</source>
        <translation>
            <numerusform>and %n more, in the list of overlaps</numerusform>
            <numerusform>and %n more, in the list of overlaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PagePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PartList</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PlanJson</name>
    <message numerus="yes">
        <source>Import %n event(s)</source>
        <extracomment>The name of a change, as the menu and the history show it</extracomment>
        <translation>
            <numerusform>Import %n event</numerusform>
            <numerusform>Import %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PreviewPane</name>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <extracomment>after the number of the page: “3 of 12”</extracomment>
        <translation>
            <numerusform>of %n page</numerusform>
            <numerusform>of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PriorityList</name>
    <message numerus="yes">
        <source>%n event(s) treat it: it can be abandoned, but not removed.</source>
        <translation>
            <numerusform>%n event treats it: it can be abandoned, but not removed.</numerusform>
            <numerusform>%n events treat it: it can be abandoned, but not removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::SavedFiltersModel</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::SchoolChoice</name>
    <message numerus="yes">
        <source>%n holiday(s) read, school years %1 to %2.</source>
        <extracomment>%1 and %2 are school years: « 2025-2026 »</extracomment>
        <translation>
            <numerusform>%n holiday read, school years %1 to %2.</numerusform>
            <numerusform>%n holidays read, school years %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ScopeQuestion</name>
    <message numerus="yes">
        <source>%n of the selected events belong to a series. What is to be deleted?</source>
        <translation>
            <numerusform>%n of the selected events belongs to a series. What is to be deleted?</numerusform>
            <numerusform>%n of the selected events belong to a series. What is to be deleted?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;These %n event(s)</source>
        <translation>
            <numerusform>&amp;This %n event</numerusform>
            <numerusform>&amp;These %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::SearchResults</name>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n event found</numerusform>
            <numerusform>%n events found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more outside the filter: show</source>
        <extracomment>events that say the words, but that another part of the filter hides</extracomment>
        <translation>
            <numerusform>%n more outside the filter: show</numerusform>
            <numerusform>%n more outside the filter: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::Series</name>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>Delete %n event</numerusform>
            <numerusform>Delete %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>%1 how many events the filter leaves, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::SummaryWords</name>
    <message numerus="yes">
        <source>%n chosen event(s)</source>
        <extracomment>a filter of certain events, chosen one by one</extracomment>
        <translation>
            <numerusform>%n chosen event</numerusform>
            <numerusform>%n chosen events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <extracomment>under a number of events: how many of them are still to be held</extracomment>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a priority</source>
        <extracomment>events of a territory that treat none of its priorities</extracomment>
        <translation>
            <numerusform>%n event without a priority</numerusform>
            <numerusform>%n events without a priority</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::TerritoryModel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::TerritoryPanel</name>
    <message numerus="yes">
        <source>%n territories found</source>
        <translation>
            <numerusform>%n territory found</numerusform>
            <numerusform>%n territories found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::YearGrid</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>%1 is a date, perhaps with the name of a holiday</extracomment>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a day</source>
        <extracomment>%1 is a month and its year</extracomment>
        <translation>
            <numerusform>%1, %n without a day</numerusform>
            <numerusform>%1, %n without a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::YearPainter</name>
    <message numerus="yes">
        <source>%n without a day</source>
        <extracomment>in the head of a small month: how many events have no day yet</extracomment>
        <translation>
            <numerusform>%n without a day</numerusform>
            <numerusform>%n without a day</numerusform>
        </translation>
    </message>
</context>
</TS>
