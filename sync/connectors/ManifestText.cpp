// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/ManifestText.h"

#include <QCoreApplication>

namespace satchel::sync {

namespace {

// Names of systems that are words, not brands; then sentences.
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "Calendar and contacts (CalDAV, CardDAV)"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "Google Calendar and Contacts"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "Microsoft 365 and Outlook.com"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Easiest, for one person or a small team: in HubSpot open Development, Keys, Service keys, and press Create "
        "service key. You need to be a super admin or have the permission Developer tools access. It works with every "
        "subscription, including the free one."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Scopes that are needed: crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, "
        "crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, "
        "crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Scopes to add if HubSpot offers them: crm.objects.products.read, crm.objects.products.write, "
        "crm.objects.leads.read, crm.objects.leads.write, sales-email-read. Leads need Sales Hub Professional or "
        "Enterprise. Satchel skips what is missing and says so on the connection."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Press Create, open the key, press Show, and paste it into Satchel as the token. That is all."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Everyone signs in with their own rights. This needs an app, which you create with HubSpot's command-line "
        "tool: install Node.js, then run npm install -g @hubspot/cli, hs account auth and hs project create (base "
        "contents App, distribution private, auth oauth)."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "In src/app/app-hsmeta.json set redirectUrls to the redirect address shown here, requiredScopes to oauth and "
        "the scopes that are needed, and optionalScopes to those that HubSpot may not offer, exactly: HubSpot refuses "
        "the sign-in when the lists differ. Then run hs project upload."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "In HubSpot open Development, Projects, your project, your app. Add your account to the allowlist under "
        "Distribution, and copy the client id and the client secret under Auth. The first person who signs in must be "
        "a super admin or have the permission HubSpot Marketplace access."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "So that nothing is ever created twice, add a text property with the internal name satchel_id that requires "
        "unique values to each object you send."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "Service key or private app token"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "they need the scope crm.objects.owners.read"),
    QT_TRANSLATE_NOOP(
        "satchel::sync::Manifest", "they need Sales Hub Professional and the scope crm.objects.leads.read"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "HubSpot accepts a lead only for an existing contact: create it in HubSpot, or work with contacts and their "
        "lifecycle stage"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "HubSpot lets no other program change who is unsubscribed from all email: do it on the contact in HubSpot"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Pipedrive keeps this person unsubscribed: only the person or somebody in Pipedrive can change it"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "they need the scope crm.objects.products.read"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "API access: Enterprise, Unlimited, Performance and Developer Edition have it; Professional Edition needs it "
        "as an add-on. Everyone who uses Satchel needs the permission API Enabled."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "In Setup, search for External Client App Manager and choose New External Client App (connected apps can no "
        "longer be created; an existing one with the same settings works). Name: Satchel. Distribution State: Local."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Under API (Enable OAuth Settings), tick Enable OAuth and enter the callback URL below. Add the scopes Manage "
        "user data via APIs (api) and Perform requests at any time (refresh_token, offline_access)."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Under Security, tick Require Proof Key for Code Exchange (PKCE). Clear Require secret for Web Server Flow and "
        "Require secret for Refresh Token Flow. Refresh token rotation may be on. Choose Create; it can take ten "
        "minutes until the app works."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "On the tab Policies: Permitted Users: All users can self-authorize, or pre-authorize a permission set. "
        "Refresh Token Policy: valid until revoked, or expiring after a time without use. IP Relaxation: Relax IP "
        "restrictions for people who travel."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "On the tab Settings, OAuth Settings, choose Consumer Key and Secret. The consumer key is the client ID. The "
        "secret is not needed."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Give people read, create, edit and delete access to the objects they work with: accounts, contacts, leads, "
        "opportunities, products, tasks, events, notes. What they may not see or change is not synced."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "To make sure that nothing is ever created twice, add a text field named Satchel_Id (length 36, External ID, "
        "Unique) to each object you send, and let people see and edit it."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Sandbox: give https://test.salesforce.com as the address. My Domain: https://NAME.my.salesforce.com."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Assignment rules do not run for what Satchel sends. A record that a duplicate rule warns of is not created "
        "until someone decides, unless the connection's settings allow it."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "Session id or access token"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Salesforce treats this as a duplicate of an existing record: “%1” Open the existing record, or allow possible "
        "duplicates in the settings of this connection and try again"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Leads are converted in Salesforce: convert it there, and it will be converted here"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Once per organization: In the Microsoft Entra admin center open App registrations and choose New "
        "registration. Keep Single tenant."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Under Authentication, add a redirect URI for Mobile and desktop applications: the one below. Not Web, not "
        "Single-page application."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Under API permissions, add Dynamics CRM, Delegated permissions, user_impersonation. Then choose Grant admin "
        "consent."),
    QT_TRANSLATE_NOOP(
        "satchel::sync::Manifest", "The client ID is the Application (client) ID on Overview. There is no secret."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "The address is the Environment URL in the Power Platform admin center: https://NAME.crm4.dynamics.com."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Everyone needs a Dynamics 365 Sales license and a security role such as Salesperson in that environment. What "
        "the role does not allow is not synced."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Deletions arrive at once where Track changes is on for a table and the role can read all of its rows; "
        "elsewhere once a day."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "Access token"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Dynamics 365 accepts a product only with its unit group: create it there, and it will be synced here"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "In EspoCRM open Administration, Roles and create a role that may read, create, edit and delete what you work "
        "with: Accounts, Contacts, Leads, Opportunities, Tasks, Calls, Meetings. Set its level to all; what the role "
        "does not show is not synced."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Open Administration, API Users, create a user with that role and the authentication method API Key, and copy "
        "the key. It is the token."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "In Administration, Entity Manager, switch on Optimistic Concurrency Control for Contact and Lead: two people "
        "who edit the same field at the same time are then asked, and nobody's edit is lost."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "So that nothing is ever created twice, add a field of the type Varchar named satchelId (EspoCRM calls it "
        "cSatchelId) to each entity that you send."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "The address is the one in your browser, without what follows the #: https://crm.example.com or "
        "https://example.com/crm."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "API key"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "EspoCRM has a record of this name or e-mail address. Open it there, or allow possible duplicates in the "
        "settings of this connection and try again"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Odoo Online needs the Custom plan: the other plans have no external API. An Odoo server of your own has it."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Choose a user who may see and edit what you work with in CRM, Contacts and Sales. What that user does not see "
        "is not synced."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "As that user open Preferences, Account Security, New API Key, and copy the key. Odoo may let it expire after "
        "some months: enter a new one then."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "So that nothing is ever created twice, add a field of the type char named x_satchel_id to the models that you "
        "send: in developer mode, Settings, Technical, Database Structure, Models: res.partner, crm.lead, "
        "product.template, calendar.event."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "The user is the one you sign in with, usually an e-mail address. At Odoo Online the database is usually the "
        "first part of the address."),
    QT_TRANSLATE_NOOP(
        "satchel::sync::Manifest", "The address is the one in your browser up to the host: https://acme.odoo.com."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "Database"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "User"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "In Pipedrive open your account menu, Company settings, Personal preferences, API. If there is no API entry, "
        "ask an administrator to enable API access for you in the permission sets."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Copy your personal API token. Satchel sees and changes what you may see and change in Pipedrive."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "The address is the one in your browser, such as https://your-company.pipedrive.com."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Everyone signs in with their own rights: in Pipedrive's Developer Hub create a private app with the callback "
        "URL below and the scopes deals:full, contacts:full, leads:full, activities:full, products:full and "
        "users:read. Copy its client ID and client secret."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "Personal API token"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "In Freshsales click your picture, then Settings, API Settings, and copy your API key. Satchel sees and "
        "changes what you may see and change in Freshsales."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "The address is shown there as the bundle alias, such as https://your-company.myfreshworks.com. The address in "
        "your browser works too."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "All programs of your company share its requests per hour: 1,000, 2,000 or 5,000 depending on the plan. "
        "Satchel keeps within 1,000."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "In monday.com press your picture, then Developers, My access tokens, Show, and copy the token. Satchel sees "
        "and changes what you may see and change."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Satchel looks for boards named Accounts, Contacts, Leads, Deals and Tasks, first in monday CRM, and for "
        "columns by their names. Where yours have other names, choose them: satchel connection map."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "So that nothing is ever created twice, add a text column named External ID to each of these boards."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "In the Developer Center create an app, add the scopes me:read, account:read, boards:read, boards:write, "
        "updates:read, updates:write, users:read and workspaces:read and the redirect address shown here under OAuth, "
        "and have an administrator install the app. Copy its client id and client secret."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "monday.com takes at most 255 characters as a name"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "In Copper open Settings, Integrations, API Keys and choose Generate API Key. If there is no such entry, ask "
        "an account administrator to allow it."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Enter the e-mail address you have in Copper and the key. Satchel sees and changes what you may see and change "
        "in Copper."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "E-mail address"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Open the API console of your data centre, such as https://api-console.zoho.com or "
        "https://api-console.zoho.eu, and choose Add Client, Server-based Applications."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Client Name: Satchel. Homepage URL: the address of your company. Authorized Redirect URIs: the callback URL "
        "below. Choose Create and copy the client ID and the client secret."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "If people sign in at several data centres, open the client's Settings, turn those on and tick Use the same "
        "OAuth credentials for all data centers."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "The address is the one in your browser, such as https://crm.zoho.eu: it says where people sign in."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Everyone signs in with their own rights. Their profile needs the permission Zoho CRM API Access (Setup, "
        "Security Control, Profiles)."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Workflow rules run for what Satchel sends, unless the connection's settings say otherwise."),
    QT_TRANSLATE_NOOP(
        "satchel::sync::Manifest", "Leads are converted in Zoho CRM: convert it there, and it will be converted here"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Find the address of your calendar server. Nextcloud: https://your-server/remote.php/dav. iCloud: "
        "https://caldav.icloud.com. Fastmail: https://caldav.fastmail.com. Otherwise ask whoever runs it; the name of "
        "the server is often enough."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Create an app password for Satchel in the security settings of your account. Many servers refuse the usual "
        "password of accounts with two-factor authentication."),
    QT_TRANSLATE_NOOP(
        "satchel::sync::Manifest", "Enter your user name, often an e-mail address, and the app password."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "User name"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "App password"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Once per organization: In the Google Cloud console create a project and enable the Google Calendar API and "
        "the People API for it."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Open Google Auth Platform. Choose Internal as the audience if you have Google Workspace; otherwise choose "
        "External and publish the app, because sign-ins of an app in testing end after seven days."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Under Data access add the scopes calendar.events, calendar.calendarlist.readonly, calendar.freebusy and "
        "contacts."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Under Clients create a client of the type Desktop app. Copy its client ID and client secret. It needs no "
        "redirect address."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Everyone signs in with their own Google account. Satchel never sends invitations: who is invited is decided "
        "in Google Calendar."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest", "The calendar server has no space left for this account"),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Once per organization: In the Microsoft Entra admin center open App registrations and choose New "
        "registration. Choose accounts in any organizational directory and personal Microsoft accounts."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Under API permissions, add Microsoft Graph, Delegated permissions: Calendars.ReadWrite, Contacts.ReadWrite "
        "and User.Read. Then choose Grant admin consent."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "Everyone signs in with their own account. Satchel never sends invitations: meetings that you have invited "
        "people to are changed in Outlook."),
    QT_TRANSLATE_NOOP("satchel::sync::Manifest",
        "An access token ends after about an hour, so it is only for trying a connection. Sign in with the browser for "
        "everyday work."),
};

} // namespace

QString manifestText(const QString &english)
{
    return english.isEmpty() ? english
                             : QCoreApplication::translate("satchel::sync::Manifest", english.toUtf8().constData());
}

std::span<const char *const> manifestTexts()
{
    return sentences;
}

} // namespace satchel::sync
