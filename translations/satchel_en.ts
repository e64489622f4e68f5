<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>satchel::Reason</name>
    <message numerus="yes">
        <source>&quot;%1&quot; has more than %n digits after the point</source>
        <translation>
            <numerusform>&quot;%1&quot; has more than %n digit after the point</numerusform>
            <numerusform>&quot;%1&quot; has more than %n digits after the point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n values unknown</source>
        <translation>
            <numerusform>%1 of %n value unknown</numerusform>
            <numerusform>%1 of %n values unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values translated</source>
        <translation>
            <numerusform>%n value translated</numerusform>
            <numerusform>%n values translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file holds more than %n parts</source>
        <translation>
            <numerusform>the file holds more than %n part</numerusform>
            <numerusform>the file holds more than %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sheet holds at most %n rows: export as CSV</source>
        <translation>
            <numerusform>a sheet holds at most %n row: export as CSV</numerusform>
            <numerusform>a sheet holds at most %n rows: export as CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text is longer than the %n characters a cell holds: export as CSV or JSON</source>
        <translation>
            <numerusform>the text is longer than the %n character a cell holds: export as CSV or JSON</numerusform>
            <numerusform>the text is longer than the %n characters a cell holds: export as CSV or JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictsModel</name>
    <message numerus="yes">
        <source>%1, %2, %n field(s)</source>
        <comment>record, connection</comment>
        <translation>
            <numerusform>%1, %2, %n field</numerusform>
            <numerusform>%1, %2, %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::QuoteLinesModel</name>
    <message numerus="yes">
        <source>Removed %n line(s) from the quote</source>
        <translation>
            <numerusform>Removed %n line from the quote</numerusform>
            <numerusform>Removed %n lines from the quote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskEdits</name>
    <message numerus="yes">
        <source>Reopened %n tasks</source>
        <translation>
            <numerusform>Reopened %n task</numerusform>
            <numerusform>Reopened %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n tasks</source>
        <translation>
            <numerusform>Started %n task</numerusform>
            <numerusform>Started %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %n tasks</source>
        <translation>
            <numerusform>Completed %n task</numerusform>
            <numerusform>Completed %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n tasks</source>
        <translation>
            <numerusform>Cancelled %n task</numerusform>
            <numerusform>Cancelled %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n tasks to the trash</source>
        <translation>
            <numerusform>Moved %n task to the trash</numerusform>
            <numerusform>Moved %n tasks to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TrashModel</name>
    <message numerus="yes">
        <source>Restored %n record(s)</source>
        <translation>
            <numerusform>Restored %n record</numerusform>
            <numerusform>Restored %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::reports</name>
    <message numerus="yes">
        <source>Up to %n days</source>
        <translation>
            <numerusform>Up to %n day</numerusform>
            <numerusform>Up to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n days</source>
        <translation>
            <numerusform>Over %n day</numerusform>
            <numerusform>Over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days</source>
        <translation>
            <numerusform>%1 to %n day</numerusform>
            <numerusform>%1 to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than a month ago</source>
        <translation>
            <numerusform>%n more than a month ago</numerusform>
            <numerusform>%n more than a month ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than a month ago</source>
        <translation>
            <numerusform>%n fewer than a month ago</numerusform>
            <numerusform>%n fewer than a month ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardConditions</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardView</name>
    <message numerus="yes">
        <source>%1 of %Ln deals went on to a later stage</source>
        <translation>
            <numerusform>%1 of %Ln deal went on to a later stage</numerusform>
            <numerusform>%1 of %Ln deals went on to a later stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictDetails</name>
    <message numerus="yes">
        <source>Settle %n field(s)</source>
        <translation>
            <numerusform>Settle %n field</numerusform>
            <numerusform>Settle %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictListDelegate</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictsPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n record(s) at once?</source>
        <translation>
            <numerusform>Settle %n record at once?</numerusform>
            <numerusform>Settle %n records at once?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sentences about what the account lets be done</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that wait will not be sent.</source>
        <translation>
            <numerusform>%n change that waits will not be sent.</numerusform>
            <numerusform>%n changes that wait will not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerHeader</name>
    <message numerus="yes">
        <source>%Ln employees</source>
        <translation>
            <numerusform>%Ln employee</numerusform>
            <numerusform>%Ln employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealMoves</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicateStep</name>
    <message numerus="yes">
        <source>%Ln rows of this file are there already.</source>
        <translation>
            <numerusform>%Ln row of this file is there already.</numerusform>
            <numerusform>%Ln rows of this file are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FiguresView</name>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileSharing</name>
    <message numerus="yes">
        <source>Attached %n files</source>
        <translation>
            <numerusform>Attached %n file</numerusform>
            <numerusform>Attached %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileStep</name>
    <message numerus="yes">
        <source>%Ln new records go to the trash.</source>
        <translation>
            <numerusform>%Ln new record goes to the trash.</numerusform>
            <numerusform>%Ln new records go to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records get their values from before the import.</source>
        <translation>
            <numerusform>%Ln record gets its values from before the import.</numerusform>
            <numerusform>%Ln records get their values from before the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were changed since, among them %1.</source>
        <translation>
            <numerusform>%Ln of them was changed since: %1.</numerusform>
            <numerusform>%Ln of them were changed since, among them %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterConditionRow</name>
    <message numerus="yes">
        <source>the last %Ln days</source>
        <translation>
            <numerusform>the last %Ln day</numerusform>
            <numerusform>the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportPage</name>
    <message numerus="yes">
        <source>%Ln columns need a look</source>
        <translation>
            <numerusform>%Ln column needs a look</numerusform>
            <numerusform>%Ln columns need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are not known</source>
        <translation>
            <numerusform>%Ln value is not known</numerusform>
            <numerusform>%Ln values are not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListExport</name>
    <message numerus="yes">
        <source>Export at most %Ln selected records, or all</source>
        <translation>
            <numerusform>Export at most %Ln selected record, or all</numerusform>
            <numerusform>Export at most %Ln selected records, or all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MainWindow</name>
    <message numerus="yes">
        <source> (%n newer value(s) kept)</source>
        <translation>
            <numerusform> (%n newer value kept)</numerusform>
            <numerusform> (%n newer values kept)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchesDialog</name>
    <message numerus="yes">
        <source>The first %n pair(s); more stand behind them</source>
        <translation>
            <numerusform>The first %n pair; more stand behind it</numerusform>
            <numerusform>The first %n pairs; more stand behind them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) apart as two records</source>
        <translation>
            <numerusform>%n stays apart as two records</numerusform>
            <numerusform>%n stay apart as two records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedPanel</name>
    <message numerus="yes">
        <source>the first %n; more wait behind them</source>
        <translation>
            <numerusform>the first %n; more wait behind it</numerusform>
            <numerusform>the first %n; more wait behind them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be sent or taken over as they are</source>
        <translation>
            <numerusform>%n record cannot be sent or taken over as it is</numerusform>
            <numerusform>%n records cannot be sent or taken over as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PastedLines</name>
    <message numerus="yes">
        <source>A quote takes %n pasted rows at once.</source>
        <translation>
            <numerusform>A quote takes %n pasted row at once.</numerusform>
            <numerusform>A quote takes %n pasted rows at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PipelinePage</name>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalPage</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotePage</name>
    <message numerus="yes">
        <source>Pasted %n row(s)</source>
        <translation>
            <numerusform>Pasted %n row</numerusform>
            <numerusform>Pasted %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>Copied %n line</numerusform>
            <numerusform>Copied %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not counted in the total</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%1 · %n not counted in the total</numerusform>
            <numerusform>%1 · %n not counted in the total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Reading</name>
    <message numerus="yes">
        <source>%1 has %n days.</source>
        <translation>
            <numerusform>%1 has %n day.</numerusform>
            <numerusform>%1 has %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number has at most %n digits after the point.</source>
        <translation>
            <numerusform>A number has at most %n digit after the point.</numerusform>
            <numerusform>A number has at most %n digits after the point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimals.</source>
        <translation>
            <numerusform>%1 has %n decimal.</numerusform>
            <numerusform>%1 has %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordForm</name>
    <message numerus="yes">
        <source>%Ln more may be the same.</source>
        <translation>
            <numerusform>%Ln more may be the same.</numerusform>
            <numerusform>%Ln more may be the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedDelegate</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundsPanel</name>
    <message numerus="yes">
        <source>%n value(s) that were changed again since stay as they are.</source>
        <translation>
            <numerusform>%n value that was changed again since stays as it is.</numerusform>
            <numerusform>%n values that were changed again since stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RunStep</name>
    <message numerus="yes">
        <source>Read %Ln rows. %1</source>
        <translation>
            <numerusform>Read %Ln row. %1</numerusform>
            <numerusform>Read %Ln rows. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncFigures</name>
    <message numerus="yes">
        <source>of %n round(s)</source>
        <translation>
            <numerusform>of %n round</numerusform>
            <numerusform>of %n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncWords</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %n change(s) wait here.</source>
        <translation>
            <numerusform>Nothing is lost: %n change waits here.</numerusform>
            <numerusform>Nothing is lost: %n changes wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records look the same here and in %1.</source>
        <translation>
            <numerusform>%Ln record looks the same here and in %1.</numerusform>
            <numerusform>%Ln records look the same here and in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskWords</name>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln years</source>
        <translation>
            <numerusform>Every year</numerusform>
            <numerusform>Every %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks before</source>
        <translation>
            <numerusform>%Ln week before</numerusform>
            <numerusform>%Ln weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>%Ln hour before</numerusform>
            <numerusform>%Ln hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln minute before</numerusform>
            <numerusform>%Ln minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <comment>changed fields</comment>
        <translation>
            <numerusform>%1, %2 and %n more</numerusform>
            <numerusform>%1, %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValuesStep</name>
    <message numerus="yes">
        <source>Rows with %Ln values below are left out.</source>
        <translation>
            <numerusform>Rows with %Ln value below are left out.</numerusform>
            <numerusform>Rows with %Ln values below are left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
