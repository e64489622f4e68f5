# What the packages say about the program, on every system. Who publishes builds of their own names themselves here or
# with -D; nothing else repeats it. The names of example.org are nobody's (RFC 2606); packaging/README.md tells what to put there.
set(SATCHEL_APP_ID "org.example.Satchel" CACHE STRING "Reverse domain name of the publisher and the program")
set(SATCHEL_VENDOR "The Satchel authors" CACHE STRING "Who publishes the packages")
set(SATCHEL_CONTACT "The Satchel authors <satchel@example.org>" CACHE STRING "Who answers for the packages")
set(SATCHEL_HOMEPAGE "" CACHE STRING "Where the program is presented; empty: nowhere yet")
set(SATCHEL_SUMMARY "Customers, deals and tasks, offline first")
set(SATCHEL_DESCRIPTION "Satchel keeps a sales team's customers, pipeline, tasks and quotes in one local
store that works without a network. Lists are imported from spreadsheets and
address books, every change can be undone, and every field knows its history.
.
It synchronises with HubSpot, Salesforce and Dynamics 365, both ways, and keeps
what both sides changed. The same program works on the command line.")
set(SATCHEL_UPGRADE_CODE "8C2E5F0B-4D0B-4B7E-9F0C-6A5C3D9B7E21") # of every MSI there will ever be: it is how an upgrade knows its elder
