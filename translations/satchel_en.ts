<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
