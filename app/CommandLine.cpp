// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "app/commands/Commands.h"
#include "app/demo/DemoStore.h"
#include "domain/NearestName.h"
#include "store/Calculations.h"
#include "store/privacy/Consents.h"
#include "store/TemporaryFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr OptionSpec commonOptions[] = {{"store", "FILE"}, {"json"}, {"demo"}, {"help"}, {"version"},
    {"quit-after-first-paint"}}; // the last one for benchmarks

// Qt itself reads these when there is a window.
const QStringList toolkitOptions = {u"-platform"_s, u"-style"_s, u"-stylesheet"_s, u"-platformtheme"_s, u"-geometry"_s,
    u"-qwindowgeometry"_s, u"-display"_s};

std::span<const OptionSpec> optionsOf(const QString &name)
{
    const Command *command = findCommand(name);
    return command ? std::span<const OptionSpec>(command->options) : std::span<const OptionSpec>();
}

QString usageLine(const Command &command)
{
    const QString usage = QString::fromUtf8(command.usage);
    return u"satchel %1%2%3"_s.arg(QLatin1StringView(command.name), usage.isEmpty() ? QString() : u" "_s, usage);
}

QString helpText()
{
    QString text = u"satchel [FILE] [--store FILE] [--demo]\n"
                   "    open the window on a store (--demo: a throw-away one with sample data)\n"_s;
    for (const Command &command : commands())
        text += usageLine(command) + "\n    "_L1 + QString::fromUtf8(command.summary) + u'\n';
    return text
        + u"Every command takes --store FILE (or --demo) and --json. "
          "Exit codes: 0 all done, 1 something was not done, 2 wrong usage.\n"_s;
}

bool isFileName(const QString &word)
{
    return word.contains(u'/') || word.endsWith(".satchel"_L1);
}

} // namespace

std::span<const Command> commands()
{
    static const std::vector<Command> all = {
        {"import",
            "FILE|FOLDER [--as ENTITY] [--mapping auto|FILE] [--on-duplicate skip|update|create] [--bad-cells "
            "reject|empty] "
            "[--encoding NAME] [--dates dmy|mdy|ymd] [--dry-run] [--rejects FILE] [--sheet NAME]",
            "CSV, XLSX, ODS, vCard, iCalendar, JSON or XML in; of an .ics file the entity is known. E-mails (.eml, "
            ".msg, "
            "mbox, or a folder of them) are filed with their people",
            1, 1, &runImport,
            {{"as", "ENTITY"}, {"mapping", "auto|FILE"}, {"on-duplicate", "skip|update|create"},
                {"bad-cells", "reject|empty"}, {"encoding", "NAME"}, {"dates", "dmy|mdy|ymd"}, {"dry-run"},
                {"rejects", "FILE"}, {"sheet", "NAME"}}},
        {"export",
            "ENTITY [--format csv|xlsx|vcard|ics|json] [--where FILTER] [--purpose NAME] [--output FILE] [--bom]",
            "records into a file, or to the standard output", 1, 1, &runExport,
            {{"format", "csv|xlsx|vcard|ics|json"}, {"where", "FILTER"}, {"purpose", "NAME"}, {"output", "FILE"},
                {"bom"}}},
        {"list", "ENTITY [--where FILTER] [--sort FIELD[:desc]] [--limit N]", "records, filtered and sorted", 1, 1,
            &runList, {{"where", "FILTER"}, {"sort", "FIELD[:desc]"}, {"limit", "N"}}},
        {"get", "ENTITY ID", "one record", 2, 2, &runGet},
        {"apply", "[FILE|-] [--atomic]",
            "JSON lines {\"op\":\"create|update|delete\",\"entity\":…,\"id\":…,\"fields\":{…}}, one transaction each",
            0, 1, &runApply, {{"atomic"}}},
        {"search", "TEXT [--limit N]", "finds in every record", 1, -1, &runSearch, {{"limit", "N"}}},
        {"history", "ENTITY ID", "who changed what, newest first", 2, 2, &runHistory},
        {"undo", "[--set ID [--yes]]",
            "undoes your latest change, or the given change set; what a connection received only with --yes or an "
            "answer",
            0, 0, &runUndo, {{"set", "ID"}, {"yes"}}},
        {"schema", "[ENTITY]", "entities and their fields", 0, 1, &runSchema},
        {"quote",
            "NUMBER|ID [--move STATE] [--pdf FILE] [--template NAME|FILE] [--language CODE] [--paper a4|letter] "
            "[--draft]",
            "a quote with its lines, tax and totals; --move changes its state first, and sending assigns the number; "
            "--pdf writes the customer's document, which needs a sender (see firm); --draft writes one without, marked "
            "as a draft",
            1, 1, &runQuote,
            {{"move", "STATE"}, {"pdf", "FILE"}, {"template", "NAME|FILE"}, {"language", "CODE"},
                {"paper", "a4|letter"}, {"draft"}},
            false, "pdf"},
        {"firm", "get | set FILE",
            "who sends the documents of this store; FILE is a JSON object with the fields to change, null empties one",
            1, 2, &runFirm},
        {"report",
            "[NAME | --define FILE [--save NAME [--overwrite]] | --schedule FILE --save NAME [--overwrite] | "
            "--scheduled | --schedules | --unschedule NAME|ID] "
            "[--pdf FILE] [--csv FILE] [--xlsx FILE] [option=value ...]",
            "figures with their totals; without a name, which reports and options there are. --define answers a report "
            "that is described in a file, or saves it; --schedule saves when one is made, --scheduled makes those that "
            "are due, --schedules lists them with what became of the last run, --unschedule removes one. --overwrite "
            "replaces one of a colleague too",
            0, -1, &runReport,
            {{"pdf", "FILE"}, {"csv", "FILE"}, {"xlsx", "FILE"}, {"define", "FILE"}, {"save", "NAME"},
                {"schedule", "FILE"}, {"scheduled"}, {"schedules"}, {"unschedule", "NAME|ID"}, {"overwrite"}},
            false, "pdf", "scheduled"},
        {"connection",
            "add VENDOR|FILE --name N [--base-url URL] [--token-stdin | --client-id ID] [--first-sync send|ask|fetch]"
            " | authorize N [--timeout S] [--token-stdin]"
            " | list | remove N | answer N yes|no|undo | probe N [--output FILE] | check FILE"
            " | map N [--export FILE | --import FILE [--dry-run]] | route N [FILTER|none]"
            " | move FROM TO [--start | --finish [--yes] | --cancel] [--report FILE]",
            "accounts at remote CRMs; tokens and client secrets are read from the standard input. The first sync sends "
            "what is here already, asks before it does, or only fetches",
            1, 3, &runConnection,
            {{"name", "N"}, {"base-url", "URL"}, {"token-stdin"}, {"client-id", "ID"}, {"first-sync", "send|ask|fetch"},
                {"timeout", "S"}, {"output", "FILE"}, {"export", "FILE"}, {"import", "FILE"}, {"dry-run"}, {"start"},
                {"finish"}, {"yes"}, {"cancel"}, {"report", "FILE"}}},
        {"mail",
            "account add N --address A [--user U] [--imap HOST[:PORT][,starttls]] [--smtp HOST[:PORT][,starttls]] "
            "[--sign-in password|google|microsoft] [--client-id ID] [--directory D] [--name SENDER] [--since DATE] "
            "[--password-stdin] [--no-try] | account authorize N [--password-stdin] [--timeout S] | account list"
            " | account remove N [--yes] | fetch [--account N] | send FILE [--account N] [--at INSTANT] [--yes] | "
            "thread ID | draw ID --output FILE",
            "mail accounts, and their messages; draw writes a PNG of one as the window shows it, and loads nothing. "
            "Without --imap and --smtp the servers are found by the address, and "
            "both are tried before the account is saved. Passwords and client secrets are read from the standard input",
            1, 3, &runMail,
            {{"address", "A"}, {"user", "U"}, {"imap", "HOST"}, {"smtp", "HOST"},
                {"sign-in", "password|google|microsoft"}, {"client-id", "ID"}, {"directory", "D"}, {"name", "SENDER"},
                {"since", "DATE"}, {"password-stdin"}, {"no-try"}, {"timeout", "S"}, {"yes"}, {"account", "N"},
                {"at", "INSTANT"}, {"output", "FILE"}},
            false, "output"},
        {"sync", "[--connection N] | --service",
            "syncs this store with its connections; with --service without an end, as an open window does, until it is "
            "terminated",
            0, 0, &runSync, {{"connection", "N"}, {"service"}}},
        {"webhook",
            "add URL --events LIST [--name NAME] [--where FILTER] [--secret-stdin] | list | log [ID] [--limit N] | "
            "replay ID | test ID | pause ID | resume ID [--skip] | remove ID | send",
            "tells other programs what happens, by signed HTTP requests: LIST such as contact.created,deal.stage; "
            "without "
            "it only rules send to it, by its name. An "
            "open window and sync --service send; send does it once",
            1, 2, &runWebhook,
            {{"events", "LIST"}, {"name", "NAME"}, {"where", "FILTER"}, {"secret-stdin"}, {"limit", "N"}, {"skip"}}},
        {"serve", "[--port N] | --show-token | --new-token",
            "a REST API for programs of this computer, on 127.0.0.1, until it is terminated; /openapi.json describes "
            "it. Its token is in the keychain",
            0, 0, &runServe, {{"port", "N"}, {"show-token"}, {"new-token"}}},
        {"conflicts", "[resolve ID mine|theirs|before]", "what both sides changed, with all three values", 0, 3,
            &runConflicts},
        {"matches", "[--connection N] [same|different ID...]",
            "which records of another system look the same as those here, and why", 0, -1, &runMatches,
            {{"connection", "N"}}},
        {"parked", "[retry] [--connection N]", "which records could not be synced, and why", 0, 1, &runParked,
            {{"connection", "N"}}},
        {"duplicates", "ENTITY [--limit N] [--at-least SCORE] | ENTITY --distinct A B",
            "which records are probably one, and why, best first; --distinct remembers that two are not", 1, 2,
            &runDuplicates, {{"limit", "N"}, {"at-least", "SCORE"}, {"distinct", "A"}}},
        {"merge", "ENTITY KEEP OTHER [FIELD=other ...]",
            "two records become one: values of the first, what it lacks and the fields named from the other", 3, -1,
            &runMerge},
        {"occurrences", "RULE --start INSTANT|DATE [--zone Z] [--from INSTANT|DATE] [--until INSTANT|DATE] [--limit N]",
            "the days or instants of a recurrence rule (RFC 5545); lines of RDATE and EXDATE may follow the rule", 1, 1,
            &runOccurrences,
            {{"start", "INSTANT|DATE"}, {"zone", "Z"}, {"from", "INSTANT|DATE"}, {"until", "INSTANT|DATE"},
                {"limit", "N"}}},
        {"calendar", "[--from DATE] [--until DATE]",
            "what takes place: meetings, calls, tasks and next actions in the order of time; without dates the next "
            "seven days",
            0, 0, &runCalendar, {{"from", "DATE"}, {"until", "DATE"}}},
        {"score", "ENTITY ID", "how many points a contact, lead or deal has by the score rules, and why", 2, 2,
            &runScore},
        {"predict", "deal|lead ID",
            "how likely an open deal is to be won or a lead to be converted, as learned from earlier ones, and why", 2,
            2, &runPredict},
        {"backup", "[FILE]", "a checked copy of the store; without a file beside it, with day and time in its name", 0,
            1, &runBackup},
        {"restore", "FILE",
            "puts a backup in the place of the store, which is kept beside it; nobody may have the store open", 1, 1,
            &runRestore},
        {"store", "status | encrypt | decrypt | passphrase | recovery | recover",
            "whether the store is encrypted and who holds its key: the keychain, or a passphrase from the standard "
            "input; recovery prints the key for paper, recover reads it",
            1, 1, &runStore},
        {"hub",
            "init ADDRESS [--name N] | join ADDRESS [--dry-run] | join --invitation FILE | status | check | upgrade | "
            "leave | person LOGIN "
            "--user NAME [--role R]",
            "the PostgreSQL server of a team: init makes it from this store, join fills a store from it and takes the "
            "records of this one along (--dry-run lists which the team has already); passwords are read from the "
            "standard input. An address is as libpq has it: \"host=… dbname=… user=…\"; an sslmode weaker than "
            "verify-full needs --unprotected",
            1, 2, &runHub,
            {{"name", "N"}, {"dry-run"}, {"user", "NAME"}, {"role", "R"}, {"invitation", "FILE"}, {"unprotected"}}},
        {"invite", "[--name N --email E --role R] [--territory T] [--output FILE] | list | revoke ID",
            "invites a colleague to the team of this store: the file has all that joining needs, works once and ends "
            "after a week; revoke ends one that nobody has used",
            0, 2, &runInvite, {{"name", "N"}, {"email", "E"}, {"role", "R"}, {"territory", "T"}, {"output", "FILE"}}},
        {"retention", "list | try [NAME] | on|off NAME | run",
            "what is forgotten after a time, by rules: try lists the records that each would reach and is needed once "
            "before a rule runs, run carries out those that are on",
            1, 2, &runRetention},
        {"rule",
            "list | templates | add FILE|TEMPLATE | try NAME | on|off NAME | log [NAME] | run [NAME ID...] | again RUN "
            "| undo RUN | resume | remove NAME",
            "what happens by itself when something happens to a record: try says what a rule would have done in the "
            "last 30 days, log what it did; run carries out now what the window would, or one rule for these records; "
            "undo takes back all that a run did; resume goes on after a backup was restored",
            1, -1, &runRule},
        {"form", "list | submit NAME | add FILE | pause|resume|remove NAME",
            "capture forms: list says what each asks for; submit reads {\"fields\":{…},\"consent\":true} from the "
            "standard input and makes a lead or contact, or a note where the e-mail address is known",
            1, 2, &runForm},
        {"audit", "verify [--head HASH] | export FILE",
            "whether the change log is as it was written, and still begins with what it was at an earlier head; the "
            "log "
            "as CSV or JSON",
            1, 2, &runAudit, {{"head", "HASH"}}},
        {"person", "contact|lead ID --output DIR",
            "everything the store has about a person, to hand out: JSON, PDF and the attached files, in a new folder",
            2, 2, &runPerson, {{"output", "DIR"}}, true},
        {"erase", "contact|lead ID [--remotes] [--certificate FILE]",
            "erases a person for good, also from the log and the history, and writes a certificate; with --remotes the "
            "next sync deletes the person at the connections as well. Cannot be undone",
            2, 2, &runErase, {{"remotes"}, {"certificate", "FILE"}}, true},
        {"doctor", "[--repair]",
            "checks the store, its log, its search, the disk, who can read it, SQLite, the keychain and the "
            "connections; with --repair it mends what is wrong, or saves what is left of a damaged file",
            0, 0, &runDoctor, {{"repair"}}},
        {"diagnostics", "[FILE]",
            "versions, counts, states and times as a text to read before you send it to somebody who helps you; no "
            "names and no records, and nothing is sent",
            0, 1, &runDiagnostics},
        {"tour", "DIR [WORD...] [--language CODE] [--part K/N]",
            "every page as a picture, light and dark, from sample data; with words those whose name has one of them; "
            "with --part the Kth of N equal parts, which processes can draw at the same time",
            1, -1, &runTour, {{"language", "CODE"}, {"part", "K/N"}}, true},
    };
    return all;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

CommandRun::CommandRun(
    const Invocation &asked, Terminal &where, const Clock &when, StoreKeys &keys, const Policies &set)
    : invocation(asked), terminal(where), clock(when), policies(set), m_keys(keys)
{
}

CommandRun::~CommandRun() = default;

QString CommandRun::storePath() const
{
    return m_demo ? m_demo->filePath(u"demo.store"_s) : invocation.value(u"store"_s, defaultStorePath());
}

/// In a folder that goes with this run, or in the new file that was named.
Result<void> CommandRun::makeDemo()
{
    if (!invocation.has(u"store"_s))
        m_demo = std::make_unique<store::TemporaryFolder>();
    else if (QFileInfo::exists(storePath()))
        return fail(Error::Kind::Invalid, u"sample data needs a new file, and this one exists"_s, storePath());
    return fillDemoStore(storePath(), clock);
}

StoreKeys::AskPassphrase CommandRun::passphraseAsker()
{
    return [this](const QString &, bool wasWrong) -> std::optional<QString> {
        if (wasWrong && !terminal.canAsk())
            return std::nullopt;
        return terminal.readSecret(wasWrong ? u"That is not the passphrase. Passphrase: "_s : u"Passphrase: "_s);
    };
}

/// A new store is encrypted where there is a keychain that keeps its key. One that is not encrypted is opened only
/// where the policies allow it.
Result<std::optional<store::StoreKey>> CommandRun::keyOf(const QString &path)
{
    if (m_demo)
        return std::optional<store::StoreKey>();
    if (QFileInfo(path).size() == 0)
        return keyOfNewStore(m_keys, policies, path);
    const auto key = TRY(m_keys.find(path, passphraseAsker()));
    if (!key) {
        TRY(checkPlainStore(policies, false, path));
    }
    return key;
}

Result<std::unique_ptr<store::Store>> CommandRun::open(Access access)
{
    if (invocation.has(u"demo"_s)) {
        TRY(makeDemo());
    }
    const QString path = storePath();
    if (!m_demo && !invocation.has(u"store"_s) && !QDir().mkpath(QFileInfo(path).path()))
        return fail(Error::Kind::Io, u"the folder of the store cannot be made"_s, QFileInfo(path).path());
    const quint64 seed = QRandomGenerator::system()->generate64();
    store::StoreOptions options;
    options.connection.key = TRY(keyOf(path));
    m_key = options.connection.key;
    auto opened = store::Store::open(path, clock, seed, options);
    const bool isUnwritable = !opened
        && (opened.error().kind == Error::Kind::ReadOnly || opened.error().kind == Error::Kind::Io);
    if (isUnwritable && access == Access::Read && QFileInfo::exists(path)) {
        options.access = store::StoreOptions::Access::ReadOnly;
        return store::Store::open(path, clock, seed, options);
    }
    if (opened) {
        const auto recovered = (*opened)->recover();
        if (!recovered && access == Access::Write)
            return fail(recovered.error());
        // Where another process writes, the values are those of before.
        std::ignore = store::refreshCalculations(**opened);
        std::ignore = store::expireConsents(**opened);
    }
    return opened;
}

std::function<Result<std::unique_ptr<store::Store>>()> CommandRun::opener() const
{
    store::StoreOptions options;
    options.connection.key = m_key;
    return [path = storePath(), options, &clock = clock] {
        return store::Store::open(path, clock, QRandomGenerator::system()->generate64(), options);
    };
}

const Entity *CommandRun::entity(const Schema &schema, const QString &name)
{
    const auto found = publicEntity(schema, name);
    if (!found)
        usageError(found.error().what, name);
    return found.value_or(nullptr);
}

tl::expected<Record, int> CommandRun::record(store::Store &store)
{
    const Entity *named = entity(store.schema(), argument(0));
    if (!named)
        return tl::make_unexpected(2);
    const RecordId id = RecordId::fromString(argument(1));
    if (id.isNull())
        return tl::make_unexpected(failed({Error::Kind::Invalid, u"this is not a record id"_s, argument(1)}));
    auto found = store.get(named->kind, id);
    if (!found)
        return tl::make_unexpected(failed(found.error()));
    return std::move(*found);
}

void CommandRun::say(const Error &error, const QString &kind, const QString &hint)
{
    terminal.report(toText(error));
    if (!hint.isEmpty())
        terminal.reportRaw(hint.toUtf8() + '\n');
    if (!isJson())
        return;
    const QJsonObject object{{u"kind"_s, kind}, {u"message"_s, error.what},
        {u"where"_s, error.where.isEmpty() ? QJsonValue() : error.where}};
    terminal.reportRaw(QJsonDocument(QJsonObject{{u"error"_s, object}}).toJson(QJsonDocument::Compact) + '\n');
}

int CommandRun::failed(const Error &error)
{
    say(error, kindName(error.kind), {});
    return 1;
}

int CommandRun::usageError(const QString &message, const QString &where)
{
    const Command *command = findCommand(invocation.command);
    say({Error::Kind::Invalid, message, where}, u"usage"_s,
        command ? u"usage: "_s + usageLine(*command) : u"satchel --help lists the commands"_s);
    return 2;
}

Result<Invocation> parseArguments(const QStringList &words)
{
    QStringList own;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (toolkitOptions.contains(words[i]))
            ++i;
        else if (words[i] != "-reverse"_L1)
            own.append(words[i]);
    }
    return parseInvocation(own, commonOptions, &optionsOf);
}

Result<const Entity *> publicEntity(const Schema &schema, const QString &name)
{
    const Entity *found = schema.find(name);
    if (found && found->isInternal && !found->isScripted)
        return fail(Error::Kind::Invalid,
            u"Satchel keeps %1 for itself; change them in the window"_s.arg(found->pluralLabel.toLower()), name);
    if (found)
        return found;
    if (const Entity *removed = schema.findWithRemoved(name))
        return fail(Error::Kind::NotFound, removedEntityReason(*removed), name);
    QStringList names;
    for (const auto &known : schema.entities()) {
        if (!known->isInternal)
            names.append(known->name);
    }
    return fail(Error::Kind::NotFound, u"there is no such entity; there are %1"_s.arg(names.join(u", "_s)), name);
}

/// What may have been meant: another spelling, or the words the other way round, as other programs have them.
QString noSuchCommand(const Invocation &invocation)
{
    const QString reason = u"there is no such command"_s;
    if (!invocation.arguments.isEmpty() && findCommand(invocation.arguments.first()))
        return reason
            + u"; the command comes first: satchel %1 %2"_s.arg(invocation.arguments.first(), invocation.command);
    QStringList names;
    for (const Command &command : commands())
        names.append(QString::fromUtf8(command.name));
    return withNearestName(reason, invocation.command, names);
}

int runCommandLine(
    const QStringList &words, Terminal &terminal, const Clock &clock, StoreKeys &keys, const Policies &policies)
{
    auto parsed = parseArguments(words);
    Invocation invocation = parsed.value_or(Invocation{});
    if (!parsed && words.contains(u"--json"_s))
        invocation.options.insert(u"json"_s, {});
    CommandRun run(invocation, terminal, clock, keys, policies);
    if (!parsed)
        return run.usageError(parsed.error().what, parsed.error().where);
    const Command *command = findCommand(invocation.command);
    if (invocation.has(u"version"_s)) {
        terminal.printLine("satchel "_L1 + QLatin1StringView(SATCHEL_VERSION));
        return 0;
    }
    if (invocation.has(u"help"_s) || invocation.command == "help"_L1) {
        terminal.print(
            command ? usageLine(*command) + "\n    "_L1 + QString::fromUtf8(command->summary) + u'\n' : helpText());
        return 0;
    }
    if (!command)
        return run.usageError(isFileName(invocation.command) ? u"the file does not exist"_s : noSuchCommand(invocation),
            invocation.command);
    const auto count = invocation.arguments.size();
    if (count < command->leastArguments)
        return run.usageError(u"an argument is missing"_s, invocation.command);
    if (command->mostArguments >= 0 && count > command->mostArguments)
        return run.usageError(u"this argument is one too many"_s, invocation.arguments[command->mostArguments]);
    const int code = command->run(run);
    if (terminal.isClosed()) // as behind `satchel list contact | head`: nobody is there to read why
        return 1;
    if (terminal.isBroken())
        return run.failed({Error::Kind::Io, u"the output could not be written"_s, u"stdout"_s});
    return code;
}

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/satchel.store"_s;
}

} // namespace satchel::app
