<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>satchel::Reason</name>
    <message numerus="yes">
        <source>&quot;%1&quot; has more than %Ln digits after the point</source>
        <translation>
            <numerusform>&quot;%1&quot; has more than %Ln digit after the point</numerusform>
            <numerusform>&quot;%1&quot; has more than %Ln digits after the point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values unknown</source>
        <translation>
            <numerusform>%1 of %Ln value unknown</numerusform>
            <numerusform>%1 of %Ln values unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values translated</source>
        <translation>
            <numerusform>%Ln value translated</numerusform>
            <numerusform>%Ln values translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file contains more than %Ln parts</source>
        <translation>
            <numerusform>the file contains more than %Ln part</numerusform>
            <numerusform>the file contains more than %Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sheet can contain at most %Ln rows: export as CSV</source>
        <translation>
            <numerusform>a sheet can contain at most %Ln row: export as CSV</numerusform>
            <numerusform>a sheet can contain at most %Ln rows: export as CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text is longer than the %Ln characters a cell holds: export as CSV or JSON</source>
        <translation>
            <numerusform>the text is longer than the %Ln character a cell holds: export as CSV or JSON</numerusform>
            <numerusform>the text is longer than the %Ln characters a cell holds: export as CSV or JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the records have more than %Ln different names of fields</source>
        <translation>
            <numerusform>the records have more than %Ln field name</numerusform>
            <numerusform>the records have more than %Ln different field names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values are known here</source>
        <translation>
            <numerusform>%1 of %Ln value is known here</numerusform>
            <numerusform>%1 of %Ln values are known here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same value in %1 of %Ln record(s)</source>
        <translation>
            <numerusform>the same value in %1 of %Ln record</numerusform>
            <numerusform>the same value in %1 of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name fits, but %1 of %Ln record(s) hold another value</source>
        <translation>
            <numerusform>the name fits, but %1 of %Ln record holds another value</numerusform>
            <numerusform>the name fits, but %1 of %Ln records hold another value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrolled %Ln people in “%1”</source>
        <translation>
            <numerusform>Enrolled %Ln person in “%1”</numerusform>
            <numerusform>Enrolled %Ln people in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open for only %Ln day(s)</source>
        <translation>
            <numerusform>Open for only %Ln day</numerusform>
            <numerusform>Open for only %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open for %Ln day(s)</source>
        <translation>
            <numerusform>Open for %Ln day</numerusform>
            <numerusform>Open for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this stage for only %Ln day(s)</source>
        <translation>
            <numerusform>In this stage for only %Ln day</numerusform>
            <numerusform>In this stage for only %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this stage for %Ln day(s)</source>
        <translation>
            <numerusform>In this stage for %Ln day</numerusform>
            <numerusform>In this stage for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last activity was %Ln day(s) ago</source>
        <translation>
            <numerusform>The last activity was %Ln day ago</numerusform>
            <numerusform>The last activity was %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No activity for %Ln day(s)</source>
        <translation>
            <numerusform>No activity for %Ln day</numerusform>
            <numerusform>No activity for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved back to an earlier stage %Ln time(s)</source>
        <translation>
            <numerusform>Moved back to an earlier stage %Ln time</numerusform>
            <numerusform>Moved back to an earlier stage %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expected close was postponed %Ln time(s)</source>
        <translation>
            <numerusform>The expected close was postponed %Ln time</numerusform>
            <numerusform>The expected close was postponed %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved on %Ln time(s)</source>
        <translation>
            <numerusform>Moved on %Ln time</numerusform>
            <numerusform>Moved on %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) or call(s) from the customer in 30 days</source>
        <translation>
            <numerusform>%Ln message or call from the customer in 30 days</numerusform>
            <numerusform>%Ln messages or calls from the customer in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), message(s) or meeting(s) of ours in 30 days</source>
        <translation>
            <numerusform>%Ln call, message or meeting of ours in 30 days</numerusform>
            <numerusform>%Ln calls, messages or meetings of ours in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expected close passed %Ln day(s) ago</source>
        <translation>
            <numerusform>The expected close passed %Ln day ago</numerusform>
            <numerusform>The expected close passed %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected to close in %Ln day(s)</source>
        <translation>
            <numerusform>Expected to close in %Ln day</numerusform>
            <numerusform>Expected to close in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) at the customer</source>
        <translation>
            <numerusform>%Ln contact at the customer</numerusform>
            <numerusform>%Ln contacts at the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln competitor(s)</source>
        <translation>
            <numerusform>%Ln competitor</numerusform>
            <numerusform>%Ln competitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>completed %Ln tasks</source>
        <translation>
            <numerusform>completed %Ln task</numerusform>
            <numerusform>completed %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came only %Ln day(s) ago</source>
        <translation>
            <numerusform>Came only %Ln day ago</numerusform>
            <numerusform>Came only %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came %Ln day(s) ago</source>
        <translation>
            <numerusform>Came %Ln day ago</numerusform>
            <numerusform>Came %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this status for %Ln day(s)</source>
        <translation>
            <numerusform>In this status for %Ln day</numerusform>
            <numerusform>In this status for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) or call(s) from the lead in 30 days</source>
        <translation>
            <numerusform>%Ln message or call from the lead in 30 days</numerusform>
            <numerusform>%Ln messages or calls from the lead in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last purchase was %Ln day(s) ago</source>
        <translation>
            <numerusform>The last purchase was %Ln day ago</numerusform>
            <numerusform>The last purchase was %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln time(s) so far</source>
        <translation>
            <numerusform>Bought %Ln time so far</numerusform>
            <numerusform>Bought %Ln times so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln time(s) in the last 12 months</source>
        <translation>
            <numerusform>Bought %Ln time in the last 12 months</numerusform>
            <numerusform>Bought %Ln times in the last 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer for %Ln day(s)</source>
        <translation>
            <numerusform>A customer for %Ln day</numerusform>
            <numerusform>A customer for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) lost in the last 12 months</source>
        <translation>
            <numerusform>%Ln deal lost in the last 12 months</numerusform>
            <numerusform>%Ln deals lost in the last 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) or call(s) from the customer in 180 days</source>
        <translation>
            <numerusform>%Ln message or call from the customer in 180 days</numerusform>
            <numerusform>%Ln messages or calls from the customer in 180 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), message(s) or meeting(s) of ours in 180 days</source>
        <translation>
            <numerusform>%Ln call, message or meeting of ours in 180 days</numerusform>
            <numerusform>%Ln calls, messages or meetings of ours in 180 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln support request(s) in 180 days</source>
        <translation>
            <numerusform>%Ln support request in 180 days</numerusform>
            <numerusform>%Ln support requests in 180 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer viewed quote %1 %Ln day(s) ago and has not answered</source>
        <translation>
            <numerusform>The customer viewed quote %1 %Ln day ago and has not answered</numerusform>
            <numerusform>The customer viewed quote %1 %Ln days ago and has not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quote %1 expires in %Ln day(s) without an answer</source>
        <translation>
            <numerusform>Quote %1 expires in %Ln day without an answer</numerusform>
            <numerusform>Quote %1 expires in %Ln days without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quote %1 expired %Ln day(s) ago without an answer</source>
        <translation>
            <numerusform>Quote %1 expired %Ln day ago without an answer</numerusform>
            <numerusform>Quote %1 expired %Ln days ago without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quote %1 has been a draft for %Ln day(s)</source>
        <translation>
            <numerusform>Quote %1 has been a draft for %Ln day</numerusform>
            <numerusform>Quote %1 has been a draft for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quote %1 was sent %Ln day(s) ago and has no answer</source>
        <translation>
            <numerusform>Quote %1 was sent %Ln day ago and has no answer</numerusform>
            <numerusform>Quote %1 was sent %Ln days ago and has no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In “%1” for %Ln day(s), which allows %2</source>
        <comment>a stage; days</comment>
        <translation>
            <numerusform>In “%1” for %Ln day, which allows %2</numerusform>
            <numerusform>In “%1” for %Ln days, which allows %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In “%1” for %Ln day(s); won deals left it after %2</source>
        <comment>a stage; days</comment>
        <translation>
            <numerusform>In “%1” for %Ln day; won deals left it after %2</numerusform>
            <numerusform>In “%1” for %Ln days; won deals left it after %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue for %Ln day(s)</source>
        <translation>
            <numerusform>Overdue for %Ln day</numerusform>
            <numerusform>Overdue for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next action is overdue for %Ln day(s)</source>
        <translation>
            <numerusform>The next action is overdue for %Ln day</numerusform>
            <numerusform>The next action is overdue for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is overdue for %Ln day(s)</source>
        <comment>a next action</comment>
        <translation>
            <numerusform>“%1” is overdue for %Ln day</numerusform>
            <numerusform>“%1” is overdue for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is planned, and the last conversation was %Ln day(s) ago</source>
        <translation>
            <numerusform>Nothing is planned, and the last conversation was %Ln day ago</numerusform>
            <numerusform>Nothing is planned, and the last conversation was %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer has waited for an answer for %Ln day(s)</source>
        <translation>
            <numerusform>The customer has waited for an answer for %Ln day</numerusform>
            <numerusform>The customer has waited for an answer for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposal “%1” was sent %Ln day(s) ago and has no answer</source>
        <translation>
            <numerusform>Proposal “%1” was sent %Ln day ago and has no answer</numerusform>
            <numerusform>Proposal “%1” was sent %Ln days ago and has no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The win probability fell by %Ln percentage point(s) to %1 %</source>
        <translation>
            <numerusform>The win probability fell by %Ln percentage point to %1 %</numerusform>
            <numerusform>The win probability fell by %Ln percentage points to %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>No conversation for %Ln day</numerusform>
            <numerusform>No conversation for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::Schema</name>
    <message numerus="yes">
        <source>Resolved %Ln conflicts</source>
        <translation>
            <numerusform>Resolved %Ln conflict</numerusform>
            <numerusform>Resolved %Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln fields of %1</source>
        <translation>
            <numerusform>Resolved %Ln field of %1</numerusform>
            <numerusform>Resolved %Ln fields of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::app::Desktop</name>
    <message numerus="yes">
        <source>%Ln backups beside the store stayed as they were.</source>
        <translation>
            <numerusform>%Ln backup beside the store stayed as it was.</numerusform>
            <numerusform>%Ln backups beside the store stayed as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules of what is forgotten reached %Ln record(s).</source>
        <translation>
            <numerusform>Rules of what is forgotten reached %Ln record.</numerusform>
            <numerusform>Rules of what is forgotten reached %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopLock</name>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>You can try again in %Ln second.</numerusform>
            <numerusform>You can try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairPage</name>
    <message numerus="yes">
        <source>%Ln records are saved.</source>
        <translation>
            <numerusform>%Ln record is saved.</numerusform>
            <numerusform>%Ln records are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictsModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln field(s)</source>
        <comment>record, connection</comment>
        <translation>
            <numerusform>%1, %2, %Ln field</numerusform>
            <numerusform>%1, %2, %Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::QuoteLinesModel</name>
    <message numerus="yes">
        <source>Removed %Ln line(s) from the quote</source>
        <translation>
            <numerusform>Removed %Ln line from the quote</numerusform>
            <numerusform>Removed %Ln lines from the quote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln row(s)</source>
        <translation>
            <numerusform>Pasted %Ln row</numerusform>
            <numerusform>Pasted %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::StageRequirementsModel</name>
    <message numerus="yes">
        <source>%Ln lack it</source>
        <translation>
            <numerusform>%Ln lacks it</numerusform>
            <numerusform>%Ln lack it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskEdits</name>
    <message numerus="yes">
        <source>Reopened %Ln tasks</source>
        <translation>
            <numerusform>Reopened %Ln task</numerusform>
            <numerusform>Reopened %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %Ln tasks</source>
        <translation>
            <numerusform>Started %Ln task</numerusform>
            <numerusform>Started %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed %Ln tasks</source>
        <translation>
            <numerusform>Completed %Ln task</numerusform>
            <numerusform>Completed %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln tasks</source>
        <translation>
            <numerusform>Cancelled %Ln task</numerusform>
            <numerusform>Cancelled %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to the trash</source>
        <translation>
            <numerusform>Moved %Ln task to the trash</numerusform>
            <numerusform>Moved %Ln tasks to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Ready to start: %2 and %Ln more</source>
        <comment>what was done; a task</comment>
        <translation>
            <numerusform>%1. Ready to start: %2 and %Ln more</numerusform>
            <numerusform>%1. Ready to start: %2 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskListModel</name>
    <message numerus="yes">
        <source>Waits for %1 and %Ln more</source>
        <translation>
            <numerusform>Waits for %1 and %Ln more</numerusform>
            <numerusform>Waits for %1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskShift</name>
    <message numerus="yes">
        <source>Shifted the dates of %Ln tasks</source>
        <translation>
            <numerusform>Shifted the dates of %Ln task</numerusform>
            <numerusform>Shifted the dates of %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskTemplates</name>
    <message numerus="yes">
        <source>Added %Ln tasks of “%1”</source>
        <translation>
            <numerusform>Added %Ln task of “%1”</numerusform>
            <numerusform>Added %Ln tasks of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TrashModel</name>
    <message numerus="yes">
        <source>Restored %Ln record(s)</source>
        <translation>
            <numerusform>Restored %Ln record</numerusform>
            <numerusform>Restored %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::WeeklyReview</name>
    <message numerus="yes">
        <source>Moved %Ln tasks to another day</source>
        <translation>
            <numerusform>Moved %Ln task to another day</numerusform>
            <numerusform>Moved %Ln tasks to another day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::reports</name>
    <message numerus="yes">
        <source>Up to %Ln days</source>
        <translation>
            <numerusform>Up to %Ln day</numerusform>
            <numerusform>Up to %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln days</source>
        <translation>
            <numerusform>Over %Ln day</numerusform>
            <numerusform>Over %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln days</source>
        <translation>
            <numerusform>%1 to %Ln day</numerusform>
            <numerusform>%1 to %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a month ago</source>
        <translation>
            <numerusform>%Ln more than a month ago</numerusform>
            <numerusform>%Ln more than a month ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a month ago</source>
        <translation>
            <numerusform>%Ln fewer than a month ago</numerusform>
            <numerusform>%Ln fewer than a month ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days faster than a year before</source>
        <translation>
            <numerusform>%Ln day faster than a year before</numerusform>
            <numerusform>%Ln days faster than a year before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days slower than a year before</source>
        <translation>
            <numerusform>%Ln day slower than a year before</numerusform>
            <numerusform>%Ln days slower than a year before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln months</source>
        <translation>
            <numerusform>Last %Ln month</numerusform>
            <numerusform>Last %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) later</source>
        <translation>
            <numerusform>%Ln month later</numerusform>
            <numerusform>%Ln months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s) later</source>
        <translation>
            <numerusform>%Ln quarter later</numerusform>
            <numerusform>%Ln quarters later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) later</source>
        <translation>
            <numerusform>%Ln year later</numerusform>
            <numerusform>%Ln years later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win rates are shown from %Ln decided deals on.</source>
        <translation>
            <numerusform>Win rates are shown from %Ln decided deal on.</numerusform>
            <numerusform>Win rates are shown from %Ln decided deals on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) of last week were unusual.</source>
        <translation>
            <numerusform>%Ln count of last week was unusual.</numerusform>
            <numerusform>%Ln counts of last week were unusual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %Ln deals that came in closed, without the stages they went through.</source>
        <translation>
            <numerusform>Not counted: %Ln deal that came in closed, without the stages it went through.</numerusform>
            <numerusform>Not counted: %Ln deals that came in closed, without the stages they went through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals wait in %1, one of them for %2.</source>
        <translation>
            <numerusform>%Ln deal waits in %1, for %2.</numerusform>
            <numerusform>%Ln deals wait in %1, one of them for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals in %1 are excluded: no exchange rate.</source>
        <translation>
            <numerusform>%Ln deal in %1 is excluded: no exchange rate.</numerusform>
            <numerusform>%Ln deals in %1 are excluded: no exchange rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records in %1 are excluded: no exchange rate.</source>
        <translation>
            <numerusform>%Ln record in %1 is excluded: no exchange rate.</numerusform>
            <numerusform>%Ln records in %1 are excluded: no exchange rate.</numerusform>
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
    <name>satchel::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>Accepting %Ln documents also changes</source>
        <translation>
            <numerusform>Accepting %Ln document also changes</numerusform>
            <numerusform>Accepting %Ln documents also changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept and change %Ln</source>
        <comment>a number of things</comment>
        <translation>
            <numerusform>Accept and change %Ln</numerusform>
            <numerusform>Accept and change %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::AccessDialog</name>
    <message numerus="yes">
        <source>The password needs at least %Ln characters.</source>
        <translation>
            <numerusform>The password needs at least %Ln character.</numerusform>
            <numerusform>The password needs at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::AccessPanel</name>
    <message numerus="yes">
        <source>Secrets stay in this computer&apos;s keychain; a reminder to replace a token comes after %Ln days</source>
        <translation>
            <numerusform>Secrets stay in this computer&apos;s keychain; a reminder to replace a token comes after %Ln day</numerusform>
            <numerusform>Secrets stay in this computer&apos;s keychain; a reminder to replace a token comes after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppLockSettings</name>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln minute without input</numerusform>
            <numerusform>%Ln minutes without input</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %Ln minute(s)</source>
        <comment>Set by your organisation</comment>
        <translation>
            <numerusform>%1: at most %Ln minute</numerusform>
            <numerusform>%1: at most %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ApplyTemplateDialog</name>
    <message numerus="yes">
        <source>Add %Ln tasks</source>
        <translation>
            <numerusform>Add %Ln task</numerusform>
            <numerusform>Add %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentPreview</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::AuditLogControl</name>
    <message numerus="yes">
        <source>Exported %Ln entries so far…</source>
        <translation>
            <numerusform>Exported %Ln entry so far…</numerusform>
            <numerusform>Exported %Ln entries so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries to %1.</source>
        <translation>
            <numerusform>Exported %Ln entry to %1.</numerusform>
            <numerusform>Exported %Ln entries to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were written. Keep this number to check it again later: %1</source>
        <translation>
            <numerusform>%Ln entry is as it was written. Keep this number to check it again later: %1</numerusform>
            <numerusform>All %Ln entries are as they were written. Keep this number to check it again later: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::AvailabilitySettingsPage</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSettingsPage</name>
    <message numerus="yes">
        <source>Backed up and checked: %Ln records, %1, in %2.</source>
        <comment>size, file</comment>
        <translation>
            <numerusform>Backed up and checked: %Ln record, %1, in %2.</numerusform>
            <numerusform>Backed up and checked: %Ln records, %1, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored to a temporary folder and compared: %Ln records, all alike.</source>
        <translation>
            <numerusform>Restored to a temporary folder and compared: %Ln record, alike.</numerusform>
            <numerusform>Restored to a temporary folder and compared: %Ln records, all alike.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupText</name>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>tried %Ln time</numerusform>
            <numerusform>tried %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since</source>
        <translation>
            <numerusform>%Ln change made since</numerusform>
            <numerusform>%Ln changes made since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store as it is, in a file beside it for %Ln day(s)</source>
        <translation>
            <numerusform>The store as it is, in a file beside it for %Ln day</numerusform>
            <numerusform>The store as it is, in a file beside it for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BattleCard</name>
    <message numerus="yes">
        <source>in %Ln months</source>
        <comment>as in: 3 of 8 deals won in 24 months</comment>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
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
        <source>In the last 12 months %1 of %Ln deals advanced to a later stage</source>
        <translation>
            <numerusform>In the last 12 months %1 of %Ln deal advanced to a later stage</numerusform>
            <numerusform>In the last 12 months %1 of %Ln deals advanced to a later stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln deals, %2</source>
        <comment>stage, deals, amount</comment>
        <translation>
            <numerusform>%1, %Ln deal, %2</numerusform>
            <numerusform>%1, %Ln deals, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded: %1, %Ln deals, %2</source>
        <comment>owner, deals, amount</comment>
        <translation>
            <numerusform>Folded: %1, %Ln deal, %2</numerusform>
            <numerusform>Folded: %1, %Ln deals, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BuilderPanel</name>
    <message numerus="yes">
        <source>The first %Ln</source>
        <comment>rows</comment>
        <translation>
            <numerusform>The first %Ln</numerusform>
            <numerusform>The first %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BuilderText</name>
    <message numerus="yes">
        <source>At most %Ln steps are possible.</source>
        <translation>
            <numerusform>At most %Ln step is possible.</numerusform>
            <numerusform>At most %Ln steps are possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>to %Ln person</numerusform>
            <numerusform>to %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%Ln meetings and calls</source>
        <translation>
            <numerusform>%Ln meeting or call</numerusform>
            <numerusform>%Ln meetings and calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::CallTimesCard</name>
    <message numerus="yes">
        <source>From %Ln call(s) to this contact.</source>
        <translation>
            <numerusform>From %Ln call to this contact.</numerusform>
            <numerusform>From %Ln calls to this contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All contacts: %Ln call(s).</source>
        <translation>
            <numerusform>All contacts: %Ln call.</numerusform>
            <numerusform>All contacts: %Ln calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::CarePage</name>
    <message numerus="yes">
        <source>%Ln deal(s) need care</source>
        <translation>
            <numerusform>%Ln deal needs care</numerusform>
            <numerusform>%Ln deals need care</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareText</name>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln day in this stage</numerusform>
            <numerusform>%Ln days in this stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next action %Ln day(s) overdue</source>
        <translation>
            <numerusform>Next action %Ln day overdue</numerusform>
            <numerusform>Next action %Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected close %Ln day(s) ago</source>
        <translation>
            <numerusform>Expected close %Ln day ago</numerusform>
            <numerusform>Expected close %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>No conversation for %Ln day</numerusform>
            <numerusform>No conversation for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::CheckStep</name>
    <message numerus="yes">
        <source>%Ln cells below do not fit. Their fields will be left empty.</source>
        <translation>
            <numerusform>%Ln cell below does not fit. Its field will be left empty.</numerusform>
            <numerusform>%Ln cells below do not fit. Their fields will be left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) below will be created without a deal.</source>
        <translation>
            <numerusform>%Ln record below will be created without a deal.</numerusform>
            <numerusform>%Ln records below will be created without a deal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) below may be an existing record. Tick those that are.</source>
        <translation>
            <numerusform>%Ln row below may be an existing record. Tick it if it is.</numerusform>
            <numerusform>%Ln rows below may be an existing record. Tick those that are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are won or lost although their expected close is still to come: they close today and keep that day as expected close.</source>
        <translation>
            <numerusform>%Ln deal is won or lost although its expected close is still to come: it closes today and keeps that day as expected close.</numerusform>
            <numerusform>%Ln deals are won or lost although their expected close is still to come: they close today and keep that day as expected close.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ChoiceRows</name>
    <message numerus="yes">
        <source>%Ln records have “%1” and keep it; it is no longer offered. Remove it once more to do so.</source>
        <translation>
            <numerusform>%Ln record has “%1” and keeps it; it is no longer offered. Remove it once more to do so.</numerusform>
            <numerusform>%Ln records have “%1” and keep it; it is no longer offered. Remove it once more to do so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::CloseGuard</name>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>Saving %Ln change…</numerusform>
            <numerusform>Saving %Ln changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComposerLine</name>
    <message numerus="yes">
        <source>%Ln drafts: %1</source>
        <translation>
            <numerusform>%Ln draft: %1</numerusform>
            <numerusform>%Ln drafts: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComposerTemplates</name>
    <message numerus="yes">
        <source>%Ln more fields are empty.</source>
        <translation>
            <numerusform>%Ln more field is empty.</numerusform>
            <numerusform>%Ln more fields are empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictDetails</name>
    <message numerus="yes">
        <source>Resolve %Ln field(s)</source>
        <translation>
            <numerusform>Resolve %Ln field</numerusform>
            <numerusform>Resolve %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other field(s) merged automatically.</source>
        <translation>
            <numerusform>%Ln other field merged automatically.</numerusform>
            <numerusform>%Ln other fields merged automatically.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictListDelegate</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictSections</name>
    <message numerus="yes">
        <source>%Ln more field(s) are the same on both sides.</source>
        <translation>
            <numerusform>%Ln more field is the same on both sides.</numerusform>
            <numerusform>%Ln more fields are the same on both sides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictsPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln record(s) at once?</source>
        <translation>
            <numerusform>Resolve %Ln record at once?</numerusform>
            <numerusform>Resolve %Ln records at once?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>sentences about what the account lets be done</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln computer</numerusform>
            <numerusform>%Ln computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with access</source>
        <translation>
            <numerusform>%Ln person with access</numerusform>
            <numerusform>%Ln people with access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln change waits to be sent</numerusform>
            <numerusform>%Ln changes wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) refused by the team&apos;s server: see People and roles</source>
        <translation>
            <numerusform>%Ln change refused by the team&apos;s server: see People and roles</numerusform>
            <numerusform>%Ln changes refused by the team&apos;s server: see People and roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait for records that the team&apos;s server does not have: whoever created these sends them again</source>
        <translation>
            <numerusform>%Ln of them waits for a record that the team&apos;s server does not have: whoever created it sends it again</numerusform>
            <numerusform>%Ln of them wait for records that the team&apos;s server does not have: whoever created these sends them again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionsPage</name>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) will not be sent.</source>
        <translation>
            <numerusform>%Ln waiting change will not be sent.</numerusform>
            <numerusform>%Ln waiting changes will not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConvertLeadDialog</name>
    <message numerus="yes">
        <source>%Ln activities, tasks and files move along.</source>
        <translation>
            <numerusform>%Ln activity, task or file moves along.</numerusform>
            <numerusform>%Ln activities, tasks and files move along.</numerusform>
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
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DesktopAnnouncer</name>
    <message numerus="yes">
        <source>%Ln new notification(s)</source>
        <translation>
            <numerusform>%Ln new notification</numerusform>
            <numerusform>%Ln new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DigestBar</name>
    <message numerus="yes">
        <source>%Ln quotes opened</source>
        <translation>
            <numerusform>%Ln quote opened</numerusform>
            <numerusform>%Ln quotes opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads came in</source>
        <translation>
            <numerusform>%Ln lead came in</numerusform>
            <numerusform>%Ln leads came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals moved</source>
        <translation>
            <numerusform>%Ln deal moved</numerusform>
            <numerusform>%Ln deals moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities by others</source>
        <translation>
            <numerusform>%Ln activity by others</numerusform>
            <numerusform>%Ln activities by others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicateStep</name>
    <message numerus="yes">
        <source>%Ln rows of this file match existing records.</source>
        <translation>
            <numerusform>%Ln row of this file matches an existing record.</numerusform>
            <numerusform>%Ln rows of this file match existing records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)?</source>
        <translation>
            <numerusform>Merge %Ln certain pair?</numerusform>
            <numerusform>Merge %Ln certain pairs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>Merge %Ln pair</numerusform>
            <numerusform>Merge %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln pair(s)</source>
        <translation>
            <numerusform>Merged %Ln pair</numerusform>
            <numerusform>Merged %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)</source>
        <translation>
            <numerusform>Merge %Ln certain pair</numerusform>
            <numerusform>Merge %Ln certain pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) not the same</source>
        <translation>
            <numerusform>%Ln pair not the same</numerusform>
            <numerusform>%Ln pairs not the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::EnrolDialog</name>
    <message numerus="yes">
        <source>%Ln person(s) will be enrolled.</source>
        <translation>
            <numerusform>%Ln person will be enrolled.</numerusform>
            <numerusform>%Ln people will be enrolled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %Ln person(s)</source>
        <translation>
            <numerusform>Enrol %Ln person</numerusform>
            <numerusform>Enrol %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be excluded.</source>
        <translation>
            <numerusform>%Ln will be excluded.</numerusform>
            <numerusform>%Ln will be excluded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntitiesSettingsPage</name>
    <message numerus="yes">
        <source>Removed the record type %1; %Ln record(s) kept</source>
        <translation>
            <numerusform>Removed the record type %1; %Ln record kept</numerusform>
            <numerusform>Removed the record type %1; %Ln records kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntryText</name>
    <message numerus="yes">
        <source>Rescheduled %Ln time(s), from %1 to %2</source>
        <translation>
            <numerusform>Rescheduled %Ln time, from %1 to %2</numerusform>
            <numerusform>Rescheduled %Ln times, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%Ln log entries</source>
        <translation>
            <numerusform>%Ln log entry</numerusform>
            <numerusform>%Ln log entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventForm</name>
    <message numerus="yes">
        <source>%Ln minute(s) before (default)</source>
        <translation>
            <numerusform>%Ln minute before (default)</numerusform>
            <numerusform>%Ln minutes before (default)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsModel</name>
    <message numerus="yes">
        <source>Last conversation %Ln day(s) ago</source>
        <translation>
            <numerusform>Last conversation %Ln day ago</numerusform>
            <numerusform>Last conversation %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>No conversation for %Ln day</numerusform>
            <numerusform>No conversation for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next action of %1 is %Ln day(s) overdue</source>
        <translation>
            <numerusform>Next action of %1 is %Ln day overdue</numerusform>
            <numerusform>Next action of %1 is %Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been in its stage for %Ln day(s)</source>
        <translation>
            <numerusform>%1 has been in its stage for %Ln day</numerusform>
            <numerusform>%1 has been in its stage for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>fields</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsModel</name>
    <message numerus="yes">
        <source>%Ln record(s) need attention until then</source>
        <translation>
            <numerusform>%Ln record needs attention until then</numerusform>
            <numerusform>%Ln records need attention until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln matched value(s)</source>
        <translation>
            <numerusform>Hide %Ln matched value</numerusform>
            <numerusform>Hide %Ln matched values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln matched value(s)</source>
        <translation>
            <numerusform>Show %Ln matched value</numerusform>
            <numerusform>Show %Ln matched values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FiguresView</name>
    <message numerus="yes">
        <source>%Ln open deals are overdue, later or without a date.</source>
        <translation>
            <numerusform>%Ln open deal is overdue, later or without a date.</numerusform>
            <numerusform>%Ln open deals are overdue, later or without a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals closed in 12 months</source>
        <translation>
            <numerusform>%Ln deal closed in 12 months</numerusform>
            <numerusform>%Ln deals closed in 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileSharing</name>
    <message numerus="yes">
        <source>Attached %Ln files</source>
        <translation>
            <numerusform>Attached %Ln file</numerusform>
            <numerusform>Attached %Ln files</numerusform>
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
        <source>%Ln records are restored to their values from before the import.</source>
        <translation>
            <numerusform>%Ln record is restored to its values from before the import.</numerusform>
            <numerusform>%Ln records are restored to their values from before the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have changed since, including %1.</source>
        <translation>
            <numerusform>%Ln of them has changed since, including %1.</numerusform>
            <numerusform>%Ln of them have changed since, including %1.</numerusform>
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
    <name>satchel::ui::FilterText</name>
    <message numerus="yes">
        <source>has fewer than %Ln %1</source>
        <comment>related records, such as Quotes</comment>
        <translation>
            <numerusform>has fewer than %Ln %1</numerusform>
            <numerusform>has fewer than %Ln %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has at least %Ln %1</source>
        <comment>related records, such as Quotes</comment>
        <translation>
            <numerusform>has at least %Ln %1</numerusform>
            <numerusform>has at least %Ln %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FirstSyncStep</name>
    <message numerus="yes">
        <source>%Ln record(s) here could be sent to %1: %2.</source>
        <translation>
            <numerusform>%Ln record here could be sent to %1: %2.</numerusform>
            <numerusform>%Ln records here could be sent to %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormsSettingsPage</name>
    <message numerus="yes">
        <source>Form of %1: %Ln unsaved changes</source>
        <translation>
            <numerusform>Form of %1: %Ln unsaved change</numerusform>
            <numerusform>Form of %1: %Ln unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::HandOutDialog</name>
    <message numerus="yes">
        <source>%Ln files are in %1.</source>
        <comment>a folder</comment>
        <translation>
            <numerusform>%Ln file is in %1.</numerusform>
            <numerusform>%Ln files are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::HandOverDialog</name>
    <message numerus="yes">
        <source>Handed over %Ln record(s) of %1</source>
        <translation>
            <numerusform>Handed over %Ln record of %1</numerusform>
            <numerusform>Handed over %Ln records of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::HolidaysDialog</name>
    <message numerus="yes">
        <source>%Ln event(s) repeat in another way than each year and were not added.</source>
        <translation>
            <numerusform>%Ln event repeats in another way than each year and was not added.</numerusform>
            <numerusform>%Ln events repeat in another way than each year and were not added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportPage</name>
    <message numerus="yes">
        <source>%Ln columns to review</source>
        <translation>
            <numerusform>%Ln column to review</numerusform>
            <numerusform>%Ln columns to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown values</source>
        <translation>
            <numerusform>%Ln unknown value</numerusform>
            <numerusform>%Ln unknown values</numerusform>
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
    <name>satchel::ui::InboxPage</name>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln in the outbox</numerusform>
            <numerusform>%Ln in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sender(s)</source>
        <translation>
            <numerusform>%Ln new sender</numerusform>
            <numerusform>%Ln new senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::InboxText</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::InvitationForm</name>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <comment>name of a team</comment>
        <translation>
            <numerusform>%1, %Ln person</numerusform>
            <numerusform>%1, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::InvitationList</name>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended invitations</source>
        <translation>
            <numerusform>%Ln ended invitation</numerusform>
            <numerusform>%Ln ended invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::InvitationText</name>
    <message numerus="yes">
        <source>%1 invites you and %Ln other(s)</source>
        <comment>a person</comment>
        <translation>
            <numerusform>%1 invites you and %Ln other</numerusform>
            <numerusform>%1 invites you and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>what a meeting overlaps</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, repeats, %Ln date(s) differ</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%1, repeats, %Ln date differs</numerusform>
            <numerusform>%1, repeats, %Ln dates differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) changed</source>
        <comment>of a recurring meeting</comment>
        <translation>
            <numerusform>%Ln date changed</numerusform>
            <numerusform>%Ln dates changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::InviteDialog</name>
    <message numerus="yes">
        <source>The team has %Ln people now.</source>
        <translation>
            <numerusform>The team has %Ln person now.</numerusform>
            <numerusform>The team has %Ln people now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln customer(s)</source>
        <comment>name of a territory</comment>
        <translation>
            <numerusform>%1 · %Ln customer</numerusform>
            <numerusform>%1 · %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is here already and owns %Ln deal(s).</source>
        <translation>
            <numerusform>%1 is here already and owns %Ln deal.</numerusform>
            <numerusform>%1 is here already and owns %Ln deals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::JoinPlanDialog</name>
    <message numerus="yes">
        <source>%Ln of your records are the team&apos;s already. Each becomes one: the team&apos;s values stay, what they lack is filled from yours.</source>
        <translation>
            <numerusform>%Ln of your records is the team&apos;s already. The two become one: the team&apos;s values stay, what they lack is filled from yours.</numerusform>
            <numerusform>%Ln of your records are the team&apos;s already. Each becomes one: the team&apos;s values stay, what they lack is filled from yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be the same. Both stay, among the duplicates.</source>
        <translation>
            <numerusform>%Ln may be the same. Both stay, among the duplicates.</numerusform>
            <numerusform>%Ln may be the same. Both stay, among the duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records come to this computer</source>
        <translation>
            <numerusform>%Ln record comes to this computer</numerusform>
            <numerusform>%Ln records come to this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadDistribution</name>
    <message numerus="yes">
        <source>Gave out %Ln lead(s)</source>
        <translation>
            <numerusform>Gave out %Ln lead</numerusform>
            <numerusform>Gave out %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadSide</name>
    <message numerus="yes">
        <source>%Ln activities, tasks and files</source>
        <translation>
            <numerusform>%Ln activity, task or file</numerusform>
            <numerusform>%Ln activities, tasks and files</numerusform>
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
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s). Includes people who withdrew their consent: not for mailings.</source>
        <translation>
            <numerusform>%Ln contact. Includes people who withdrew their consent: not for mailings.</numerusform>
            <numerusform>%Ln contacts. Includes people who withdrew their consent: not for mailings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListPage</name>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: a validation rule or your role does not allow it.</source>
        <translation>
            <numerusform>%Ln record stayed as it was: a validation rule or your role does not allow it.</numerusform>
            <numerusform>%Ln records stayed as they were: a validation rule or your role does not allow it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::LostReasonsSettingsPage</name>
    <message numerus="yes">
        <source>Rename it on %Ln deal(s) too?</source>
        <translation>
            <numerusform>Rename it on %Ln deal too?</numerusform>
            <numerusform>Rename it on %Ln deals too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln deal(s)</source>
        <translation>
            <numerusform>Rename %Ln deal</numerusform>
            <numerusform>Rename %Ln deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailAccountText</name>
    <message numerus="yes">
        <source>%Ln message(s) to send</source>
        <translation>
            <numerusform>%Ln message to send</numerusform>
            <numerusform>%Ln messages to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent: see the outbox of the inbox</source>
        <translation>
            <numerusform>%Ln message not sent: see the outbox of the inbox</numerusform>
            <numerusform>%Ln messages not sent: see the outbox of the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) stored</source>
        <translation>
            <numerusform>%Ln message stored</numerusform>
            <numerusform>%Ln messages stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sender(s)</source>
        <translation>
            <numerusform>%Ln new sender</numerusform>
            <numerusform>%Ln new senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) or message(s) could not be read whole.</source>
        <translation>
            <numerusform>%Ln folder or message could not be read whole.</numerusform>
            <numerusform>%Ln folders or messages could not be read whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailComposer</name>
    <message numerus="yes">
        <source>There is no free time of this length in the next %Ln working day(s).</source>
        <translation>
            <numerusform>There is no free time of this length in the next working day.</numerusform>
            <numerusform>There is no free time of this length in the next %Ln working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailFilingTask</name>
    <message numerus="yes">
        <source>%Ln e-mail(s) could not be filed: %1</source>
        <translation>
            <numerusform>%Ln e-mail could not be filed: %1</numerusform>
            <numerusform>%Ln e-mails could not be filed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) already filed</source>
        <translation>
            <numerusform>%Ln e-mail already filed</numerusform>
            <numerusform>%Ln e-mails already filed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s)</source>
        <translation>
            <numerusform>Filed %Ln e-mail</numerusform>
            <numerusform>Filed %Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s), %1 already filed</source>
        <translation>
            <numerusform>Filed %Ln e-mail, %1 already filed</numerusform>
            <numerusform>Filed %Ln e-mails, %1 already filed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailSettingsPage</name>
    <message numerus="yes">
        <source>%Ln message(s) in the outbox will not be sent.</source>
        <translation>
            <numerusform>%Ln message in the outbox will not be sent.</numerusform>
            <numerusform>%Ln messages in the outbox will not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MainWindow</name>
    <message numerus="yes">
        <source> (%Ln newer value(s) kept)</source>
        <translation>
            <numerusform> (%Ln newer value kept)</numerusform>
            <numerusform> (%Ln newer values kept)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session were saved</source>
        <translation>
            <numerusform>%Ln change from the last session was saved</numerusform>
            <numerusform>%Ln changes from the last session were saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session could not be saved</source>
        <translation>
            <numerusform>%Ln change from the last session could not be saved</numerusform>
            <numerusform>%Ln changes from the last session could not be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPage</name>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln</source>
        <translation>
            <numerusform>Save and change %Ln</numerusform>
            <numerusform>Save and change %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln or more</source>
        <translation>
            <numerusform>Save and change %Ln or more</numerusform>
            <numerusform>Save and change %Ln or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPreview</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>would change</comment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchesDialog</name>
    <message numerus="yes">
        <source>The first %Ln pair(s); there are more</source>
        <translation>
            <numerusform>The first %Ln pair; there are more</numerusform>
            <numerusform>The first %Ln pairs; there are more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept separate</source>
        <translation>
            <numerusform>%Ln kept separate</numerusform>
            <numerusform>%Ln kept separate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingPage</name>
    <message numerus="yes">
        <source>Sent an update to %Ln people</source>
        <translation>
            <numerusform>Sent an update to %Ln person</numerusform>
            <numerusform>Sent an update to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people</source>
        <translation>
            <numerusform>Invited %Ln person</numerusform>
            <numerusform>Invited %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingText</name>
    <message numerus="yes">
        <source>Running, %Ln min left</source>
        <translation>
            <numerusform>Running, %Ln min left</numerusform>
            <numerusform>Running, %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min gone</source>
        <translation>
            <numerusform>%Ln min gone</numerusform>
            <numerusform>%Ln min gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min ahead</source>
        <translation>
            <numerusform>%1, %Ln min ahead</numerusform>
            <numerusform>%1, %Ln min ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min behind</source>
        <translation>
            <numerusform>%1, %Ln min behind</numerusform>
            <numerusform>%1, %Ln min behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MessageView</name>
    <message numerus="yes">
        <source>%Ln quoted line(s)</source>
        <translation>
            <numerusform>%Ln quoted line</numerusform>
            <numerusform>%Ln quoted lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) couldn&apos;t be loaded</source>
        <translation>
            <numerusform>%Ln picture couldn&apos;t be loaded</numerusform>
            <numerusform>%Ln pictures couldn&apos;t be loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MonthGrid</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveAlongDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln waiting tasks along?</source>
        <translation>
            <numerusform>Move %Ln waiting task along?</numerusform>
            <numerusform>Move %Ln waiting tasks along?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and moved %Ln waiting tasks along</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%1, and moved %Ln waiting task along</numerusform>
            <numerusform>%1, and moved %Ln waiting tasks along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveDialogs</name>
    <message numerus="yes">
        <source>%1: missing in %2 of %Ln deals</source>
        <comment>field, how many lack it, of several</comment>
        <translation>
            <numerusform>%1: missing in %2 of %Ln deal</numerusform>
            <numerusform>%1: missing in %2 of %Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not met by %2 of %Ln deals</source>
        <comment>exit criterion, how many, of several</comment>
        <translation>
            <numerusform>%1: not met by %2 of %Ln deal</numerusform>
            <numerusform>%1: not met by %2 of %Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln deals does not meet the exit criteria of %1</source>
        <comment>of several; a stage</comment>
        <translation>
            <numerusform>One of %Ln deal does not meet the exit criteria of %1</numerusform>
            <numerusform>One of %Ln deals does not meet the exit criteria of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln deals do not meet the exit criteria of %2</source>
        <comment>how many, of several; stages</comment>
        <translation>
            <numerusform>%1 of %Ln deal do not meet the exit criteria of %2</numerusform>
            <numerusform>%1 of %Ln deals do not meet the exit criteria of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of deals</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MovePage</name>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>Exported %Ln row to %1</numerusform>
            <numerusform>Exported %Ln rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln to send</numerusform>
            <numerusform>%Ln to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more only in Satchel</source>
        <translation>
            <numerusform>%Ln more only in Satchel</numerusform>
            <numerusform>%Ln more only in Satchel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in Satchel</source>
        <translation>
            <numerusform>%Ln only in Satchel</numerusform>
            <numerusform>%Ln only in Satchel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait</source>
        <translation>
            <numerusform>%Ln record waits</numerusform>
            <numerusform>%Ln records wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 are not in %2.</source>
        <translation>
            <numerusform>%Ln record of %1 is not in %2.</numerusform>
            <numerusform>%Ln records of %1 are not in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln record still waits to be sent.</numerusform>
            <numerusform>%Ln records still wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that changed here meanwhile wait to be sent to %1.</source>
        <translation>
            <numerusform>%Ln record that changed here meanwhile waits to be sent to %1.</numerusform>
            <numerusform>%Ln records that changed here meanwhile wait to be sent to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to move</source>
        <translation>
            <numerusform>%Ln record to move</numerusform>
            <numerusform>%Ln records to move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::NewSenders</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextStepRow</name>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>In %Ln week</numerusform>
            <numerusform>In %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticeText</name>
    <message numerus="yes">
        <source>%1 in %Ln minute(s)</source>
        <comment>a meeting</comment>
        <translation>
            <numerusform>%1 in %Ln minute</numerusform>
            <numerusform>%1 in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln task due</numerusform>
            <numerusform>%Ln tasks due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesPanel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln fields</source>
        <translation>
            <numerusform>The field</numerusform>
            <numerusform>All %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln more below</numerusform>
            <numerusform>%Ln more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesSettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minute before</numerusform>
            <numerusform>%Ln minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutboxPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDetails</name>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) with it</source>
        <comment>which the other system deletes along</comment>
        <translation>
            <numerusform>%Ln more record with it</numerusform>
            <numerusform>%Ln more records with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have open deals in %1.</source>
        <translation>
            <numerusform>%Ln of them has open deals in %1.</numerusform>
            <numerusform>%Ln of them have open deals in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are open deals.</source>
        <translation>
            <numerusform>%Ln of them is an open deal.</numerusform>
            <numerusform>%Ln of them are open deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their contact.</source>
        <translation>
            <numerusform>%Ln open deal there loses its contact.</numerusform>
            <numerusform>%Ln open deals there lose their contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their company.</source>
        <translation>
            <numerusform>%Ln open deal there loses its company.</numerusform>
            <numerusform>%Ln open deals there lose their company.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would delete %Ln more record(s) with them</source>
        <translation>
            <numerusform>%1 would delete %Ln more record with them</numerusform>
            <numerusform>%1 would delete %Ln more records with them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDialog</name>
    <message numerus="yes">
        <source>Exported %Ln record(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln record to %1.</numerusform>
            <numerusform>Exported %Ln records to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairView</name>
    <message numerus="yes">
        <source>Plus %Ln field(s) that only one has</source>
        <translation>
            <numerusform>Plus %Ln field that only one has</numerusform>
            <numerusform>Plus %Ln fields that only one has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedPanel</name>
    <message numerus="yes">
        <source>the first %Ln; there are more</source>
        <translation>
            <numerusform>the first %Ln; there are more</numerusform>
            <numerusform>the first %Ln; there are more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be synced as is</source>
        <translation>
            <numerusform>%Ln record could not be synced as is</numerusform>
            <numerusform>%Ln records could not be synced as is</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PassphraseDialog</name>
    <message numerus="yes">
        <source>It needs at least %Ln characters.</source>
        <translation>
            <numerusform>It needs at least %Ln character.</numerusform>
            <numerusform>It needs at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PasswordField</name>
    <message numerus="yes">
        <source>It needs at least %Ln characters.</source>
        <translation>
            <numerusform>It needs at least %Ln character.</numerusform>
            <numerusform>It needs at least %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PastedLines</name>
    <message numerus="yes">
        <source>You can paste at most %Ln rows at once.</source>
        <translation>
            <numerusform>You can paste at most %Ln row at once.</numerusform>
            <numerusform>You can paste at most %Ln rows at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PersonReachDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
    <name>satchel::ui::PipelinesSettingsPage</name>
    <message numerus="yes">
        <source>%Ln deal(s) are in it. They move to another stage of the pipeline.</source>
        <translation>
            <numerusform>%Ln deal is in it. It moves to another stage of the pipeline.</numerusform>
            <numerusform>%Ln deals are in it. They move to another stage of the pipeline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln deal(s) to %1 and remove</source>
        <translation>
            <numerusform>Move %Ln deal to %1 and remove</numerusform>
            <numerusform>Move %Ln deals to %1 and remove</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PlanDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: somebody changed them meanwhile.</source>
        <translation>
            <numerusform>%Ln record stayed as it was: somebody changed it meanwhile.</numerusform>
            <numerusform>%Ln records stayed as they were: somebody changed them meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: a validation rule or your role does not allow it.</source>
        <translation>
            <numerusform>%Ln record stayed as it was: a validation rule or your role does not allow it.</numerusform>
            <numerusform>%Ln records stayed as they were: a validation rule or your role does not allow it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalPage</name>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln block</numerusform>
            <numerusform>%Ln blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSide</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickAddBar</name>
    <message numerus="yes">
        <source>Choose from %Ln</source>
        <translation>
            <numerusform>Choose from %Ln</numerusform>
            <numerusform>Choose from %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotePage</name>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>Copied %Ln line</numerusform>
            <numerusform>Copied %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln not counted in the total</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%1 · %Ln not counted in the total</numerusform>
            <numerusform>%1 · %Ln not counted in the total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSending</name>
    <message numerus="yes">
        <source>%Ln line(s) without a price</source>
        <translation>
            <numerusform>%Ln line without a price</numerusform>
            <numerusform>%Ln lines without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a tax rate</source>
        <translation>
            <numerusform>%Ln line without a tax rate</numerusform>
            <numerusform>%Ln lines without a tax rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), with price and tax</source>
        <translation>
            <numerusform>%Ln line, with price and tax</numerusform>
            <numerusform>%Ln lines, with price and tax</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln not counted</numerusform>
            <numerusform>%Ln not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Reading</name>
    <message numerus="yes">
        <source>%1 has %Ln days.</source>
        <translation>
            <numerusform>%1 has %Ln day.</numerusform>
            <numerusform>%1 has %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number has at most %Ln digits after the point.</source>
        <translation>
            <numerusform>A number has at most %Ln digit after the point.</numerusform>
            <numerusform>A number has at most %Ln digits after the point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln decimals.</source>
        <translation>
            <numerusform>%1 has %Ln decimal.</numerusform>
            <numerusform>%1 has %Ln decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordForm</name>
    <message numerus="yes">
        <source>%Ln more possible duplicate(s).</source>
        <translation>
            <numerusform>%Ln more possible duplicate.</numerusform>
            <numerusform>%Ln more possible duplicates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecoveryKeyDialog</name>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %Ln second(s), and when Satchel is locked or closed.</source>
        <translation>
            <numerusform>Copied. It leaves the clipboard after %Ln second, and when Satchel is locked or closed.</numerusform>
            <numerusform>Copied. It leaves the clipboard after %Ln seconds, and when Satchel is locked or closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedDelegate</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelationsSettingsPage</name>
    <message numerus="yes">
        <source>Removed the relation %1; %Ln link(s) kept</source>
        <translation>
            <numerusform>Removed the relation %1; %Ln link kept</numerusform>
            <numerusform>Removed the relation %1; %Ln links kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportSchedules</name>
    <message numerus="yes">
        <source>E-mail to %Ln people is in the outbox.</source>
        <translation>
            <numerusform>E-mail to %Ln person is in the outbox.</numerusform>
            <numerusform>E-mail to %Ln people is in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionPreview</name>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <translation>
            <numerusform>%Ln record now</numerusform>
            <numerusform>%Ln records now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln kept</numerusform>
            <numerusform>%Ln kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionRuleDialog</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionSettings</name>
    <message numerus="yes">
        <source>On %1: %Ln record(s)</source>
        <translation>
            <numerusform>On %1: %Ln record</numerusform>
            <numerusform>On %1: %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoleEditor</name>
    <message numerus="yes">
        <source>Remove: %Ln people have this role</source>
        <translation>
            <numerusform>Remove: %Ln person has this role</numerusform>
            <numerusform>Remove: %Ln people have this role</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundsPanel</name>
    <message numerus="yes">
        <source>%Ln value(s) or record(s) that changed since then will be kept.</source>
        <translation>
            <numerusform>%Ln value or record that changed since then will be kept.</numerusform>
            <numerusform>%Ln values or records that changed since then will be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RuleSide</name>
    <message numerus="yes">
        <source>Looking at the last %Ln day(s)…</source>
        <translation>
            <numerusform>Looking at the last %Ln day…</numerusform>
            <numerusform>Looking at the last %Ln days…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are uncertain: the condition looks at other records, as they are now.</source>
        <translation>
            <numerusform>%Ln of them is uncertain: the condition looks at other records, as they are now.</numerusform>
            <numerusform>%Ln of them are uncertain: the condition looks at other records, as they are now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have run %Ln time(s)</source>
        <translation>
            <numerusform>Would have run %Ln time</numerusform>
            <numerusform>Would have run %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln day(s).</source>
        <translation>
            <numerusform>In the last %Ln day.</numerusform>
            <numerusform>In the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As edited; the saved automation would have run %Ln time(s).</source>
        <translation>
            <numerusform>As edited; the saved automation would have run %Ln time.</numerusform>
            <numerusform>As edited; the saved automation would have run %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run(s) would have changed nothing.</source>
        <translation>
            <numerusform>%Ln more run would have changed nothing.</numerusform>
            <numerusform>%Ln more runs would have changed nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RuleText</name>
    <message numerus="yes">
        <source>one of the %1 has had no activity for %Ln day(s)</source>
        <comment>after &quot;when&quot;</comment>
        <translation>
            <numerusform>one of the %1 has had no activity for %Ln day</numerusform>
            <numerusform>one of the %1 has had no activity for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is %Ln day(s) after %1 of one of the %2</source>
        <translation>
            <numerusform>it is %Ln day after %1 of one of the %2</numerusform>
            <numerusform>it is %Ln days after %1 of one of the %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is %Ln day(s) before %1 of one of the %2</source>
        <translation>
            <numerusform>it is %Ln day before %1 of one of the %2</numerusform>
            <numerusform>it is %Ln days before %1 of one of the %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln working day(s)</source>
        <translation>
            <numerusform>due in %Ln working day</numerusform>
            <numerusform>due in %Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>due in %Ln day</numerusform>
            <numerusform>due in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Use at most %Ln character(s).</source>
        <translation>
            <numerusform>The name is too long. Use at most %Ln character.</numerusform>
            <numerusform>The name is too long. Use at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RunRuleDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) didn’t meet its condition.</source>
        <translation>
            <numerusform>%Ln record didn’t meet its condition.</numerusform>
            <numerusform>%Ln records didn’t meet its condition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) failed; the run log says why.</source>
        <translation>
            <numerusform>%Ln run failed; the run log says why.</numerusform>
            <numerusform>%Ln runs failed; the run log says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The automation ran for %Ln record(s).</source>
        <translation>
            <numerusform>The automation ran for %Ln record.</numerusform>
            <numerusform>The automation ran for %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RunStep</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of deals</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) move on with unmet exit criteria: %1</source>
        <comment>names of deals</comment>
        <translation>
            <numerusform>%Ln deal moves on with unmet exit criteria: %1</numerusform>
            <numerusform>%Ln deals move on with unmet exit criteria: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreRuleDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <comment>found by a score rule</comment>
        <translation>
            <numerusform>%Ln record now</numerusform>
            <numerusform>%Ln records now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SecretDialog</name>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %Ln second(s), and when Satchel is locked or closed.</source>
        <translation>
            <numerusform>Copied. It leaves the clipboard after %Ln second, and when Satchel is locked or closed.</numerusform>
            <numerusform>Copied. It leaves the clipboard after %Ln seconds, and when Satchel is locked or closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendSheet</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>In %Ln week</numerusform>
            <numerusform>In %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SequenceText</name>
    <message numerus="yes">
        <source>At most %Ln e-mail(s) a day.</source>
        <translation>
            <numerusform>At most %Ln e-mail a day.</numerusform>
            <numerusform>At most %Ln e-mails a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s), no people yet</source>
        <translation>
            <numerusform>%Ln step, no people yet</numerusform>
            <numerusform>%Ln steps, no people yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SequenceView</name>
    <message numerus="yes">
        <source>%Ln person(s) you enrolled go on at another computer.</source>
        <translation>
            <numerusform>%Ln person you enrolled goes on at another computer.</numerusform>
            <numerusform>%Ln people you enrolled go on at another computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SequencesPage</name>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>%Ln sequence</numerusform>
            <numerusform>%Ln sequences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln settings, found by name, value and other words</source>
        <translation>
            <numerusform>%Ln setting, found by name, value and other words</numerusform>
            <numerusform>%Ln settings, found by name, value and other words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShiftDatesDialog</name>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln tasks that wait for them too</source>
        <translation>
            <numerusform>Move the %Ln task that waits for them too</numerusform>
            <numerusform>Move the %Ln tasks that wait for them too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sidebar</name>
    <message numerus="yes">
        <source>Notifications: %Ln new</source>
        <translation>
            <numerusform>Notifications: %Ln new</numerusform>
            <numerusform>Notifications: %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SignInStep</name>
    <message numerus="yes">
        <source>%Ln scope(s) copied</source>
        <translation>
            <numerusform>%Ln scope copied</numerusform>
            <numerusform>%Ln scopes copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln scope(s)</source>
        <translation>
            <numerusform>Copy %Ln scope</numerusform>
            <numerusform>Copy %Ln scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SlotPicker</name>
    <message numerus="yes">
        <source>There is no free time of this length in the next %Ln working day(s). Your hours and rules are in Settings, Availability.</source>
        <translation>
            <numerusform>There is no free time of this length in the next working day. Your hours and rules are in Settings, Availability.</numerusform>
            <numerusform>There is no free time of this length in the next %Ln working days. Your hours and rules are in Settings, Availability.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageArrow</name>
    <message numerus="yes">
        <source>%1: passed after %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: passed after %Ln day</numerusform>
            <numerusform>%1: passed after %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days, longer than usual</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: for %Ln day, longer than usual</numerusform>
            <numerusform>%1: for %Ln days, longer than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: for %Ln day</numerusform>
            <numerusform>%1: for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsTable</name>
    <message numerus="yes">
        <source>%Ln rule(s) not shown: paused, off, or for lost, snoozed or former records. See Validation rules.</source>
        <translation>
            <numerusform>%Ln rule not shown: paused, off, or for lost, snoozed or former records. See Validation rules.</numerusform>
            <numerusform>%Ln rules not shown: paused, off, or for lost, snoozed or former records. See Validation rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show the %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityPage</name>
    <message numerus="yes">
        <source>Exported %Ln request(s) to %1</source>
        <translation>
            <numerusform>Exported %Ln request to %1</numerusform>
            <numerusform>Exported %Ln requests to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln request(s)</source>
        <translation>
            <numerusform>the newest request</numerusform>
            <numerusform>the newest %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityRows</name>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>of %Ln sync</numerusform>
            <numerusform>of %Ln syncs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last %1</source>
        <comment>time of the last</comment>
        <translation>
            <numerusform>%Ln time, last %1</numerusform>
            <numerusform>%Ln times, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reminder after %Ln day(s)</source>
        <translation>
            <numerusform>reminder after %Ln day</numerusform>
            <numerusform>reminder after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncFigures</name>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>of %Ln sync</numerusform>
            <numerusform>of %Ln syncs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncText</name>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here.</source>
        <translation>
            <numerusform>Nothing is lost: %Ln change waits here.</numerusform>
            <numerusform>Nothing is lost: %Ln changes wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records look the same here and in %1.</source>
        <translation>
            <numerusform>%Ln record looks the same here and in %1.</numerusform>
            <numerusform>%Ln records look the same here and in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deletes %Ln more record(s) with them.</source>
        <translation>
            <numerusform>%1 deletes %Ln more record with them.</numerusform>
            <numerusform>%1 deletes %Ln more records with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln deletion waits for your answer</numerusform>
            <numerusform>%Ln deletions wait for your answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwrite(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln overwrite waits for your answer</numerusform>
            <numerusform>%Ln overwrites wait for your answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln change waits for your answer.</numerusform>
            <numerusform>%Ln changes wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here and are sent after you sign in.</source>
        <translation>
            <numerusform>Nothing is lost: %Ln change waits here and is sent after you sign in.</numerusform>
            <numerusform>Nothing is lost: %Ln changes wait here and are sent after you sign in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other values</source>
        <translation>
            <numerusform>%Ln with other values</numerusform>
            <numerusform>%Ln with other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only here</source>
        <translation>
            <numerusform>%Ln only here</numerusform>
            <numerusform>%Ln only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln deleted here</numerusform>
            <numerusform>%Ln deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the restored backup differ from %1.</source>
        <translation>
            <numerusform>%Ln record of the restored backup differs from %1.</numerusform>
            <numerusform>%Ln records of the restored backup differ from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskDetails</name>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>In %Ln week</numerusform>
            <numerusform>In %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplatesSettingsPage</name>
    <message numerus="yes">
        <source>%Ln working days before</source>
        <translation>
            <numerusform>%Ln working day before</numerusform>
            <numerusform>%Ln working days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days after</source>
        <translation>
            <numerusform>%Ln working day after</numerusform>
            <numerusform>%Ln working days after</numerusform>
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
        <source>%Ln days after</source>
        <translation>
            <numerusform>%Ln day after</numerusform>
            <numerusform>%Ln days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskText</name>
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
    <name>satchel::ui::TasksPage</name>
    <message numerus="yes">
        <source>Moved %Ln tasks</source>
        <translation>
            <numerusform>Moved %Ln task</numerusform>
            <numerusform>Moved %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamButtons</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s) stayed where they were: a validation rule or your role does not allow the change.</source>
        <translation>
            <numerusform>%Ln customer stayed where they were: a validation rule or your role does not allow the change.</numerusform>
            <numerusform>%Ln customers stayed where they were: a validation rule or your role does not allow the change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamList</name>
    <message numerus="yes">
        <source>%1 has no customers: all %Ln that fit are in other territories.</source>
        <translation>
            <numerusform>%1 has no customers: the one that fits is in another territory.</numerusform>
            <numerusform>%1 has no customers: all %Ln that fit are in other territories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no customers yet: %Ln that fit(s) are in no territory.</source>
        <translation>
            <numerusform>%1 has no customers yet: one that fits is in no territory.</numerusform>
            <numerusform>%1 has no customers yet: %Ln that fit are in no territory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamSettingsPage</name>
    <message numerus="yes">
        <source>%1 of %Ln computers have read everything.</source>
        <translation>
            <numerusform>%1 of %Ln computer has read everything.</numerusform>
            <numerusform>%1 of %Ln computers have read everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not sent yet. They stay here, and the team does not get them.</source>
        <translation>
            <numerusform>%Ln change was not sent yet. It stays here, and the team does not get it.</numerusform>
            <numerusform>%Ln changes were not sent yet. They stay here, and the team does not get them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TerritoryDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s) change territory.</source>
        <translation>
            <numerusform>%Ln customer changes territory.</numerusform>
            <numerusform>%Ln customers change territory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassigned %Ln customer(s)</source>
        <translation>
            <numerusform>Reassigned %Ln customer</numerusform>
            <numerusform>Reassigned %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ThreadView</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>Show %Ln earlier message</numerusform>
            <numerusform>Show %Ln earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGridHead</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeInvitation</name>
    <message numerus="yes">
        <source>Invited %Ln person(s) to %1</source>
        <translation>
            <numerusform>Invited %Ln person to %1</numerusform>
            <numerusform>Invited %Ln people to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineFilterBar</name>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineText</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln more</source>
        <comment>changed fields</comment>
        <translation>
            <numerusform>%1, %2 and %Ln more</numerusform>
            <numerusform>%1, %2 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), last from %1</source>
        <translation>
            <numerusform>%Ln message, last from %1</numerusform>
            <numerusform>%Ln messages, last from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toast</name>
    <message numerus="yes">
        <source>%1 (%Ln times)</source>
        <translation>
            <numerusform>%1 (%Ln time)</numerusform>
            <numerusform>%1 (%Ln times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), last: %1</source>
        <translation>
            <numerusform>%Ln change, last: %1</numerusform>
            <numerusform>%Ln changes, last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TodayPage</name>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln to do</numerusform>
            <numerusform>%Ln to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenReminder</name>
    <message numerus="yes">
        <source>The token is at least %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>The token is at least %Ln day old. Replace it with a new one.</numerusform>
            <numerusform>The token is at least %Ln days old. Replace it with a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>The token is %Ln day old. Replace it with a new one.</numerusform>
            <numerusform>The token is %Ln days old. Replace it with a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrustSettingsPage</name>
    <message numerus="yes">
        <source>Always on, after at most %Ln minute(s) without input</source>
        <translation>
            <numerusform>Always on, after at most %Ln minute without input</numerusform>
            <numerusform>Always on, after at most %Ln minutes without input</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValuesStep</name>
    <message numerus="yes">
        <source>%Ln values below need your choice, otherwise they do not fit their fields.</source>
        <translation>
            <numerusform>%Ln value below needs your choice, otherwise it does not fit its field.</numerusform>
            <numerusform>%Ln values below need your choice, otherwise they do not fit their fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have no match here and will be created.</source>
        <translation>
            <numerusform>%Ln value has no match here and will be created.</numerusform>
            <numerusform>%Ln values have no match here and will be created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::WinCard</name>
    <message numerus="yes">
        <source>Learned from %Ln earlier lead(s).</source>
        <translation>
            <numerusform>Learned from %Ln earlier lead.</numerusform>
            <numerusform>Learned from %Ln earlier leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The win probability looks at this deal alone and is learned from %Ln closed deal(s).</source>
        <translation>
            <numerusform>The win probability looks at this deal alone and is learned from %Ln closed deal.</numerusform>
            <numerusform>The win probability looks at this deal alone and is learned from %Ln closed deals.</numerusform>
        </translation>
    </message>
</context>
</TS>
