// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a million contacts, the board with 10,000 open deals and a timeline of 10,000 activities, ready to paint,
// beside the raw SELECT of the rows they show.
#include "tests/bench/ModelCases.h"

#include "domain/Mention.h"
#include "items/BoardModel.h"
#include "items/RecordTableModel.h"
#include "items/TimelineModel.h"
#include "store/BulkWriter.h"
#include "store/SearchIndex.h"
#include "tests/bench/Bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int many = 10'000;

volatile qint64 sink = 0;

void stepThrough(store::Database &database, const QByteArray &sql, RecordId parameter = {})
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.handle(), sql.constData(), -1, &statement, nullptr);
    if (!parameter.isNull())
        sqlite3_bind_blob(statement, 1, parameter.bytes().data(), 16, SQLITE_TRANSIENT);
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            sink = sink + sqlite3_column_bytes(statement, i);
    }
    sqlite3_finalize(statement);
}

} // namespace

QString busyStore()
{
    const QString path = dataFolder() + u"/busy.satchel"_s;
    const QString marker = path + u".complete"_s;
    if (QFile::exists(marker))
        return path;
    for (const auto *suffix : {"", "-wal", "-shm", ".bulk"})
        QFile::remove(path + QLatin1StringView(suffix));
    auto store = open(path);
    const auto stages = store->select({EntityKind::Stage, {},
        *parseFilter(store->schema(), EntityKind::Stage, u"kind = \"open\" and not set_aside = true"), {}, {}, -1,
        false});
    BENCH_REQUIRE(stages);
    auto writer = store::BulkWriter::begin(*store, u"Bench data"_s, Origin::import(u"bench"_s));
    BENCH_REQUIRE(writer);
    const auto create = [&](EntityKind kind, std::vector<FieldValue> values) {
        const auto id = (*writer)->apply(Edit::create(kind, {}, std::move(values)));
        BENCH_REQUIRE(id);
        return *id;
    };
    const QDate today = store->clock().today();
    RecordId contact;
    for (int i = 0; i < many; ++i) {
        static RecordId company;
        if (i % 5 == 0) {
            company = create(EntityKind::Company, {{u"name"_s, u"Firma %1 GmbH"_s.arg(i)}});
            contact = create(EntityKind::Contact, contactValues(i, company));
        }
        std::vector<FieldValue> values = {{u"title"_s, u"Monitoring for site %1"_s.arg(i)}, {u"company"_s, company},
            {u"contact"_s, contact}, {u"stage"_s, stages->id(i % stages->size())},
            {u"value"_s, Money{1000 * (i % 977), *Currency::fromCode(i % 3 ? u"EUR" : u"USD")}},
            {u"owner"_s, store->me()}};
        if (i % 4) {
            values.push_back({u"next_action"_s, u"Call back"_s});
            values.push_back({u"next_action_date"_s, today.addDays(i % 30 - 10)});
        }
        create(EntityKind::Deal, std::move(values));
    }
    for (int i = 0; i < many; ++i) {
        create(EntityKind::Activity,
            {{u"kind"_s, QStringList{u"call"_s, u"email"_s, u"meeting"_s, u"note"_s}[i % 4]},
                {u"subject"_s, u"About probe %1"_s.arg(i)},
                {u"body"_s, u"Talked about cable length and validation papers, number %1."_s.arg(i)},
                {u"contact"_s, contact}, {u"owner"_s, store->me()},
                {u"at"_s, Instant{store->clock().now().ms - qint64(i + 1) * 3'600'000}}});
    }
    BENCH_REQUIRE((*writer)->finish());
    BENCH_REQUIRE(store->setMeta(u"bench_contact"_s, contact.toString()));
    BENCH_REQUIRE(store->database().execute("PRAGMA wal_checkpoint(TRUNCATE);"));
    writer->reset();
    store.reset();
    QFile done(marker);
    std::ignore = done.open(QIODevice::WriteOnly);
    return path;
}

void benchList()
{
    const QString path = storeWithContacts(1'000'000);
    items::Workspace workspace(open(path), [path]() -> Result<std::unique_ptr<store::Store>> { return open(path); });
    items::RecordTableModel model(workspace, EntityKind::Contact);
    const QStringList columns = items::defaultColumns(workspace.schema().entity(EntityKind::Contact));
    QElapsedTimer clock;
    const auto finish = [&] {
        while (!model.isComplete())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    for (const auto &field : {u"first_name"_s, u"email"_s, u"score"_s, u"lifecycle"_s, u"last_activity_at"_s}) {
        BENCH_REQUIRE(workspace.store().ensureIndex(EntityKind::Contact, field));
        const QByteArray name = "c.\"" + field.toUtf8() + '"';
        const auto type = workspace.schema().entity(EntityKind::Contact).find(field)->type;
        const bool isText = type == FieldType::Text || type == FieldType::Email || type == FieldType::Choice;
        const auto sql = [&](bool isDescending) {
            const QByteArray way = isDescending ? " DESC" : "";
            return QByteArray("SELECT c.row, c.id, trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, "
                              "'')), c.job_title, c.company, f.name, c.email, c.lifecycle,"
                              " c.owner, u.name, c.score, c.last_activity_at FROM contact c LEFT JOIN company f ON "
                              "f.id = c.company LEFT JOIN user u ON u.id = c.owner"
                              " WHERE c.deleted_at IS NULL AND ")
                + name + " IS NOT NULL ORDER BY " + name + (isText ? " COLLATE folded" : "") + way + ", c.row" + way
                + " LIMIT 100";
        };
        std::vector<double> ours;
        std::vector<double> baseline;
        for (int i = 0; i < 11; ++i) {
            ours.push_back(seconds([&] { model.setQuery({columns, {}, {field, i % 2 == 1}}); }));
            finish();
            baseline.push_back(seconds([&] { stepThrough(workspace.store().database(), sql(i % 2 == 1)); }));
        }
        report(u"list of 1,000,000 contacts by %1, first page in the model ÷ raw keyset SELECT"_s.arg(field),
            median(ours), median(baseline), 2.0);
    }
    clock.start();
    model.setQuery({columns, {}, {u"score"_s, false}});
    finish();
    reportFigure(
        u"list of 1,000,000 contacts, whole order known"_s, static_cast<double>(clock.elapsed()) / 1000, 2.0, u"s"_s);
}

void benchBoard()
{
    items::Workspace workspace(open(busyStore()), {});
    items::BoardModel board(workspace);
    const QByteArray sql = "SELECT d.row, d.id, d.title, d.company, c.name, d.contact, trim(coalesce(p.first_name, '') "
                           "|| ' ' || coalesce(p.last_name, '')), d.stage,"
                           " d.value, d.value_currency, d.probability, d.stage_since, d.next_action, "
                           "d.next_action_date, d.next_action_time, d.priority, d.owner, d.tags,"
                           " d.expected_close FROM deal d LEFT JOIN company c ON c.id = d.company LEFT JOIN contact p "
                           "ON p.id = d.contact"
                           " WHERE d.deleted_at IS NULL AND d.status = 'open'";
    compare(
        u"board of 10,000 open deals ready to paint ÷ raw SELECT of its rows"_s, 2.0, 11,
        [&] {
            BENCH_REQUIRE(board.load({}));
            sink = board.totals().count();
        },
        [&] { stepThrough(workspace.store().database(), sql); });
}

void benchTimeline()
{
    items::Workspace workspace(open(busyStore()), {});
    const RecordId contact = RecordId::fromString(*workspace.store().meta(u"bench_contact"_s));
    // What the first screen shows: what happened, what is planned, what is pinned, the files of its e-mails, open
    // tasks, the deals, the record's own changes, which e-mails are of one conversation, and whether another record's
    // activity mentions this one or is an e-mail with its address.
    const QByteArray activity = "SELECT a.row, a.id, a.kind, a.subject, substr(a.body, 1, 1000), a.at, a.direction, "
                                "a.outcome, a.sentiment, a.duration_seconds,"
                                " a.topics, a.location, a.attendees, a.pinned, a.contact, p.first_name || ' ' || "
                                "p.last_name, a.deal, d.title, a.owner, u.name"
                                " FROM activity a LEFT JOIN user u ON u.id = a.owner LEFT JOIN deal d ON d.id = a.deal "
                                "LEFT JOIN contact p ON p.id = a.contact"
                                " WHERE a.contact = ?1 AND a.deleted_at IS NULL ";
    const QByteArray now = QByteArray::number(workspace.clock().now().ms);
    // The letters around its @, as the whole address would take the index several times as long.
    const QString address = workspace.store().get(EntityKind::Contact, contact)->text(u"email"_s);
    const QString letters = address.mid(address.indexOf(u'@') - 2, 5);
    const QByteArray first = QByteArray::number(store::firstDocumentOf(EntityKind::Activity));
    const QByteArray last = QByteArray::number(
        store::firstDocumentOf(EntityKind::Activity) + store::documentsOfEntity - 1);
    const QByteArrayList screen = {
        activity + "AND a.at <= " + now + " AND NOT coalesce(a.pinned, 0) ORDER BY a.at DESC LIMIT 41",
        activity + "AND a.at > " + now + " ORDER BY a.at LIMIT 100",
        activity + "AND a.at <= " + now + " AND a.pinned = 1 ORDER BY a.at DESC LIMIT 100",
        "SELECT row, id, subject, thread FROM activity WHERE contact = ?1 AND deleted_at IS NULL AND at <= " + now
            + " AND kind = 'email' AND NOT coalesce(pinned, 0) ORDER BY at DESC LIMIT 150",
        "SELECT rowid FROM search WHERE search MATCH '"
            + store::matchExpression(mentionWords(u"contact"_s, contact)).toUtf8() + "' LIMIT 1",
        "SELECT row FROM activity WHERE row IN (SELECT rowid - " + first + " FROM search WHERE search MATCH '\""
            + letters.toUtf8() + "\"' AND rowid BETWEEN " + first + " AND " + last
            + ") AND kind = 'email' AND contact IS NOT ?1 AND deleted_at IS NULL LIMIT 1",
        "SELECT f.row, f.id, f.name, f.size, f.activity FROM attachment f WHERE f.deleted_at IS NULL AND f.activity IN "
        "("
        "SELECT a.id FROM activity a WHERE a.contact = ?1 AND a.deleted_at IS NULL AND a.at <= "
            + now + " ORDER BY a.at DESC LIMIT 41)",
        "SELECT row, id, title FROM deal WHERE contact = ?1 AND deleted_at IS NULL ORDER BY row DESC LIMIT 500",
        "SELECT deal FROM deal_contact WHERE contact = ?1 AND deleted_at IS NULL LIMIT 500",
        "SELECT row, id, title, description, due_date, due_time, priority, contact, deal, assignee FROM task WHERE "
        "contact = ?1 AND deleted_at IS NULL"
        " AND status IN ('pending', 'in_progress') ORDER BY due_date LIMIT 100",
        "SELECT c.sequence, c.kind, c.entity, c.record, c.field, c.before, c.after, s.id, s.label, s.origin, s.at, "
        "s.undoes FROM change c"
        " JOIN changeset s ON s.number = c.changeset WHERE c.record = ?1 ORDER BY c.sequence DESC LIMIT 200"};
    items::TimelineModel timeline(workspace);
    compare(
        u"timeline of 10,000 activities ready to paint ÷ raw SELECT of its first screen"_s, 2.0, 51,
        [&] {
            timeline.show(EntityKind::Contact, contact);
            sink = timeline.rowCount();
        },
        [&] {
            for (const QByteArray &sql : screen)
                stepThrough(workspace.store().database(), sql, contact);
        });
}

} // namespace satchel::bench
