# What the packages say about the program, on every system. A publisher sets these here or
# with -D; nothing else repeats them. example.org belongs to nobody (RFC 2606); packaging/README.md says what to set.
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
set(SATCHEL_UPGRADE_CODE "8C2E5F0B-4D0B-4B7E-9F0C-6A5C3D9B7E21") # of every MSI, unchanged for ever: an upgrade finds the installed version by it
