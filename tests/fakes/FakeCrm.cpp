// SPDX-License-Identifier: GPL-3.0-or-later
// fakecrm: a fake of a remote CRM as a program of its own, for work by hand and for tests of whole processes.
#include "tests/fakes/Accounts.h"
#include "tests/fakes/AdminEndpoint.h"
#include "tests/fakes/copper/CopperFake.h"
#include "tests/fakes/dynamics365/DynamicsSample.h"
#include "tests/fakes/espocrm/EspoSample.h"
#include "tests/fakes/FakeServer.h"
#include "tests/fakes/freshsales/FreshsalesFake.h"
#include "tests/fakes/hubspot/HubSpotSample.h"
#include "tests/fakes/monday/MondayFake.h"
#include "tests/fakes/odoo/OdooSample.h"
#include "tests/fakes/pipedrive/PipedriveSample.h"
#include "tests/fakes/salesforce/SalesforceSample.h"
#include "tests/fakes/SampleImport.h"
#include "tests/fakes/zoho/ZohoFake.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::fakes;

namespace {

struct VendorFake;

struct Invocation
{
    const VendorFake *vendor = nullptr;
    quint16 port = 0;
    quint64 seed = 1;
    FaultRates faults;
    qsizetype records = 0;
    std::optional<int> burst;
    QStringList redirects;
    QStringList hidden;
    QStringList readOnly;
    QStringList absent;
    bool refusesDuplicates = false;
    bool assigns = false;
    bool isFree = false;
    FakeServer::Options server;
};

/// A vendor there is a fake for.
struct VendorFake
{
    const char *name;
    std::unique_ptr<FakeRemote> (*make)(const Invocation &invocation, Instant now);
    QString (*credentials)();
};

std::unique_ptr<FakeRemote> makeHubSpot(const Invocation &invocation, Instant now)
{
    HubSpotOptions options;
    options.seed = invocation.seed;
    options.burstLimit = invocation.burst.value_or(options.burstLimit);
    options.redirects = invocation.redirects;
    options.isFree = invocation.isFree;
    auto fake = std::make_unique<HubSpotFake>(options);
    addSampleRecords(*fake, invocation.records, now);
    return fake;
}

std::unique_ptr<FakeRemote> makeDynamics(const Invocation &invocation, Instant now)
{
    DynamicsOptions options;
    options.seed = invocation.seed;
    options.requestLimit = invocation.burst.value_or(options.requestLimit);
    options.redirects = invocation.redirects;
    options.secured = invocation.hidden;
    options.readOnly = invocation.readOnly;
    options.forbidden = invocation.absent;
    auto fake = std::make_unique<DynamicsFake>(options);
    addSampleRecords(*fake, invocation.records, now);
    return fake;
}

std::unique_ptr<FakeRemote> makeSalesforce(const Invocation &invocation, Instant now)
{
    SalesforceOptions options;
    options.seed = invocation.seed;
    options.instance.clear(); // it lives where it is asked
    options.dailyLimit = invocation.burst.value_or(options.dailyLimit);
    options.redirects = invocation.redirects;
    options.hidden = invocation.hidden;
    options.readOnly = invocation.readOnly;
    options.absent = invocation.absent;
    options.hasDuplicateRule = invocation.refusesDuplicates;
    options.hasAssignmentRules = invocation.assigns;
    auto fake = std::make_unique<SalesforceFake>(options);
    addSampleRecords(*fake, invocation.records, now);
    return fake;
}

std::unique_ptr<FakeRemote> makeEspo(const Invocation &invocation, Instant now)
{
    EspoOptions options;
    options.seed = invocation.seed;
    options.denied = invocation.absent;
    auto fake = std::make_unique<EspoFake>(options);
    addSampleRecords(*fake, invocation.records, now);
    return fake;
}

std::unique_ptr<FakeRemote> makePipedrive(const Invocation &invocation, Instant now)
{
    PipedriveOptions options;
    options.seed = invocation.seed;
    options.address.clear(); // it lives where it is asked
    options.dailyTokens = 1'000'000;
    options.burstLimit = invocation.burst.value_or(options.burstLimit);
    options.denied = invocation.absent;
    auto fake = std::make_unique<PipedriveFake>(options);
    addSampleRecords(*fake, invocation.records, now);
    return fake;
}

std::unique_ptr<FakeRemote> makeOdoo(const Invocation &invocation, Instant now)
{
    OdooOptions options;
    options.seed = invocation.seed;
    options.denied = invocation.absent;
    auto fake = std::make_unique<OdooFake>(options);
    addSampleRecords(*fake, invocation.records, now);
    return fake;
}

/// So many people, each tenth with a company of their own. The names of fields: that of a company, that of a person.
void addPeople(FakeRemote &fake, const QString &companies, const QString &people, const QString &name, qsizetype count,
    Instant now, const QString &companyName = u"name"_s)
{
    importSample(
        fake, companies, (count + 9) / 10,
        [&](qsizetype number) -> Values {
            return {{companyName, u"Company %1"_s.arg(number)}};
        },
        now);
    importSample(
        fake, people, count,
        [&](qsizetype number) -> Values {
            const QString first = pickName(sampleFirstNames(), number);
            return {{name, first + u' ' + pickName(sampleLastNames(), number / 12)}};
        },
        now);
    fake.data().settle(now);
}

std::unique_ptr<FakeRemote> makeFreshsales(const Invocation &invocation, Instant now)
{
    FreshsalesOptions options;
    options.seed = invocation.seed;
    options.hourlyLimit = invocation.burst.value_or(options.hourlyLimit);
    options.denied = invocation.absent;
    auto fake = std::make_unique<FreshsalesFake>(options);
    addPeople(*fake, u"sales_accounts"_s, u"contacts"_s, u"last_name"_s, invocation.records, now);
    return fake;
}

std::unique_ptr<FakeRemote> makeCopper(const Invocation &invocation, Instant now)
{
    CopperOptions options;
    options.seed = invocation.seed;
    options.minuteLimit = invocation.burst.value_or(options.minuteLimit);
    options.denied = invocation.absent;
    auto fake = std::make_unique<CopperFake>(options);
    addPeople(*fake, u"companies"_s, u"people"_s, u"name"_s, invocation.records, now);
    return fake;
}

std::unique_ptr<FakeRemote> makeMonday(const Invocation &invocation, Instant)
{
    MondayOptions options;
    options.seed = invocation.seed;
    options.minuteLimit = invocation.burst.value_or(options.minuteLimit);
    options.denied = invocation.absent;
    return std::make_unique<MondayFake>(options);
}

std::unique_ptr<FakeRemote> makeZoho(const Invocation &invocation, Instant now)
{
    ZohoOptions options;
    options.seed = invocation.seed;
    options.address.clear(); // it lives where it is asked
    options.accounts.clear();
    options.dailyCredits = invocation.burst.value_or(1'000'000);
    options.denied = invocation.absent;
    auto fake = std::make_unique<ZohoFake>(options);
    addPeople(*fake, u"Accounts"_s, u"Contacts"_s, u"Last_Name"_s, invocation.records, now, u"Account_Name"_s);
    return fake;
}

constexpr VendorFake vendorFakes[] = {
    {"hubspot", makeHubSpot,
        [] {
            const HubSpotOptions usual;
            return u"token %1, client id %2, client secret %3"_s.arg(
                usual.staticTokens.first(), usual.clientId, usual.clientSecret);
        }},
    {"salesforce", makeSalesforce,
        [] {
            const SalesforceOptions usual;
            return u"token %1, client id %2"_s.arg(usual.staticTokens.first(), usual.clientId);
        }},
    {"dynamics365", makeDynamics,
        [] {
            const DynamicsOptions usual;
            return u"token %1, client id %2"_s.arg(usual.staticTokens.first(), usual.clientId);
        }},
    {"freshsales", makeFreshsales, [] { return u"token %1"_s.arg(FreshsalesOptions().apiKey); }},
    {"copper", makeCopper, [] { return u"token %1"_s.arg(copperAccount().token); }},
    {"monday", makeMonday, [] { return u"token %1"_s.arg(mondayAccount().token); }},
    {"zoho", makeZoho,
        [] {
            const ZohoOptions usual;
            return u"client id %1, client secret %2"_s.arg(usual.clientId, usual.clientSecret);
        }},
    {"espocrm", makeEspo, [] { return u"token %1"_s.arg(EspoOptions().apiKey); }},
    {"odoo", makeOdoo,
        [] {
            const OdooOptions usual;
            return u"token %1:%2:%3"_s.arg(usual.database, usual.login, usual.apiKey);
        }},
    {"pipedrive", makePipedrive,
        [] {
            const PipedriveOptions usual;
            return u"token %1, client id %2, client secret %3"_s.arg(
                usual.apiToken, usual.clientId, usual.clientSecret);
        }},
};

const VendorFake *findVendor(const QString &name)
{
    const auto *found = std::find_if(std::begin(vendorFakes), std::end(vendorFakes),
        [&](const VendorFake &vendor) { return name == QLatin1String(vendor.name); });
    return found == std::end(vendorFakes) ? nullptr : found;
}

QString help()
{
    QStringList names;
    for (const VendorFake &vendor : vendorFakes)
        names.append(QLatin1String(vendor.name));
    QString text
        = u"usage: fakecrm %1 [--port P] [--seed S] [--faults LIST] [--latency MS] [--records N] [--burst N] "
          u"[--redirect URL] [--gzip]\n"
          "               [--hidden NAME] [--read-only NAME] [--absent NAME] [--duplicate-rule] [--assignment-rules] "
          "[--free]\n"
          "  --port P      port on 127.0.0.1; 0, the default, takes a free one\n"
          "  --seed S      what chance starts from\n"
          "  --faults LIST names with an optional chance: lost-reply=0.1,search-lag\n"
          "  --latency MS  from each request to its answer\n"
          "  --records N   contacts to begin with, and companies, deals, tasks, notes and leads to go with them\n"
          "  --burst N     requests allowed in the vendor's shortest window\n"
          "  --redirect URL  registered redirect of the app; any http address of this machine without it\n"
          "  --hidden NAME   a field that nobody may see: Contact.Birthdate, accounts.revenue\n"
          "  --read-only NAME  Salesforce: a field that may only be read; Dynamics 365: a table\n"
          "  --absent NAME   an object that the account lacks, or a table without any privilege\n"
          "  --duplicate-rule  Salesforce: alerts about what looks like a record that is there\n"
          "  --assignment-rules  Salesforce: moves what is written to another owner unless told otherwise\n"
          "  --free        HubSpot: a portal without Sales Hub Professional, and with one currency\n"
          "  --gzip        compress answers for clients that accept it\n"
          "credentials:\n"_s.arg(names.join(u'|'));
    for (const VendorFake &vendor : vendorFakes)
        text += u"  %1: %2\n"_s.arg(QLatin1String(vendor.name), vendor.credentials());
    text += u"faults:\n"_s;
    for (const Fault fault : allFaults())
        text += u"  %1 %2\n"_s.arg(faultName(fault), -18).arg(faultMeaning(fault));
    return text + u"  %1 %2\n"_s.arg(u"all"_s, -18).arg(u"every one of them"_s);
}

/// Takes an option's value over; false when it is none.
bool take(Invocation &invocation, const QString &option, const QString &value)
{
    bool isNumber = true;
    if (option == "--port"_L1)
        invocation.port = value.toUShort(&isNumber);
    else if (option == "--seed"_L1)
        invocation.seed = value.toULongLong(&isNumber);
    else if (option == "--latency"_L1)
        invocation.server.latency = int(value.toUInt(&isNumber));
    else if (option == "--records"_L1)
        invocation.records = qsizetype(value.toUInt(&isNumber));
    else if (option == "--burst"_L1)
        invocation.burst = int(value.toUInt(&isNumber));
    else if (option == "--redirect"_L1)
        invocation.redirects.append(value);
    else if (option == "--hidden"_L1)
        invocation.hidden.append(value);
    else if (option == "--read-only"_L1)
        invocation.readOnly.append(value);
    else if (option == "--absent"_L1)
        invocation.absent.append(value);
    else if (const auto faults = option == "--faults"_L1 ? parseFaults(value) : std::nullopt)
        invocation.faults = *faults;
    else
        return false;
    return isNumber;
}

std::optional<Invocation> readInvocation(const QStringList &words)
{
    Invocation invocation;
    invocation.vendor = findVendor(words.value(0));
    if (!invocation.vendor)
        return {};
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (words[at] == "--gzip"_L1)
            invocation.server.isCompressing = true;
        else if (words[at] == "--duplicate-rule"_L1)
            invocation.refusesDuplicates = true;
        else if (words[at] == "--assignment-rules"_L1)
            invocation.assigns = true;
        else if (words[at] == "--free"_L1)
            invocation.isFree = true;
        else if (at + 1 >= words.size() || !take(invocation, words[at], words[at + 1]))
            return {};
        else
            ++at;
    }
    return invocation;
}

int serve(const Invocation &invocation)
{
    const SystemClock clock;
    const auto remote = invocation.vendor->make(invocation, clock.now());
    FaultInjector faults(*remote, invocation.faults, invocation.seed);
    AdminEndpoint admin(*remote, faults, clock);
    const auto handler = [&](const HttpRequest &request) -> FaultInjector::Delivery {
        if (AdminEndpoint::isMeant(request))
            return {FaultInjector::Delivery::Kind::Answered, admin.answer(request)};
        return faults.deliver(request, clock.now());
    };
    FakeServer server(handler, invocation.server);
    if (!server.listen(invocation.port)) {
        std::fprintf(stderr, "fakecrm: port %d is taken\n", int(invocation.port));
        return 1;
    }
    std::printf("%s\n", qPrintable(server.address()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "--help"_L1) {
        std::fputs(qPrintable(help()), stdout);
        return 0;
    }
    const auto invocation = readInvocation(words);
    if (!invocation) {
        std::fputs(qPrintable(help()), stderr);
        return 2;
    }
    return serve(*invocation);
}
