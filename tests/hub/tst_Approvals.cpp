// SPDX-License-Identifier: GPL-3.0-or-later
// What needs an approval, at both walls: the store of a desk refuses it, and the hub refuses a client that does not
// ask its store.
#include "HubWorld.h"

#include "store/hub/ApprovalRequests.h"
#include "store/hub/Leases.h"
#include "sync/hub/HubSchema.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using State = ApprovalRequest::State;

/// A rep who may give 10 % and connects nothing unasked, and a lead who approves.
struct Team
{
    HubWorld world;
    Desk &office = *world.office;
    RecordId acme = office.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    std::unique_ptr<Desk> jonas = world.initAndJoin(u"jonas"_s, u"Jonas Brecht"_s, u"rep"_s);
    RecordId mara = world.addPerson(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
    std::unique_ptr<Desk> lead = world.join(u"mara"_s, u"mara"_s);
    std::unique_ptr<sync::hub::PgConnection> session = connect(u"jonas"_s);

    Team()
    {
        world.pass(0);
        setRole("discount_limit = 10, connects = false", "rep");
        settle(world, {jonas.get(), lead.get()});
    }

    void setRole(const QByteArray &values, const QByteArray &role)
    {
        QVERIFY_RESULT(office.connection().run("UPDATE satchel.role SET " + values + " WHERE name = '" + role + "'"));
    }
    std::unique_ptr<sync::hub::PgConnection> connect(const QString &login)
    {
        return postgres().connect(world.database, world.loginOf(login), u"word"_s);
    }
    void exchange() { settle(world, {jonas.get(), lead.get()}); }

    /// A draft of the rep with one line, at the hub as well.
    RecordId quote(const QString &lineDiscount, const QString &discount = u"0"_s)
    {
        const RecordId id = jonas->create(EntityKind::Quote,
            {{u"company"_s, acme}, {u"currency"_s, u"EUR"_s}, {u"owner"_s, (*jonas)->me()},
                {u"discount_percent"_s, *Decimal::fromString(discount)}});
        jonas->create(EntityKind::QuoteLine,
            {{u"quote"_s, id}, {u"name"_s, u"Sensor"_s}, {u"discount_percent"_s, *Decimal::fromString(lineDiscount)}});
        exchange();
        return id;
    }
    static Edit sending(RecordId quote) { return Edit::update(EntityKind::Quote, quote, {{u"status"_s, u"sent"_s}}); }

    static Result<Receipt> commit(Desk &desk, const Edit &edit)
    {
        return desk->commit({u"Edit"_s, Origin::user(), {edit}, {}});
    }
    RecordId request(RecordId quote, int percent)
    {
        const auto done = commit(*jonas,
            store::requestDiscount(
                **jonas, *(*jonas)->get(EntityKind::Quote, quote), Decimal::fromInteger(percent), u"Please"_s));
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return done->ids.front();
    }
    static ApprovalRequest requestAt(Desk &desk, RecordId id)
    {
        return ApprovalRequest::of(*desk->get(EntityKind::ApprovalRequest, id));
    }
    void decide(RecordId request, State state, const QString &answer = {})
    {
        QVERIFY_RESULT(commit(*lead, store::decide(requestAt(*lead, request), state, answer)));
        exchange();
    }

    qint64 lastPlace() { return office.connection().query("SELECT max(sequence) FROM satchel.change")->integer(0, 0); }
    static QJsonObject edit(Edit::Kind kind, const QString &entity, RecordId record, const QJsonObject &values)
    {
        return {{u"kind"_s, static_cast<int>(kind)}, {u"entity"_s, entity}, {u"record"_s, record.toString()},
            {u"values"_s, values}};
    }
    /// As a client writes that asks no store: the state of its set, with the reason.
    QString pushAs(Desk &desk, sync::hub::PgConnection &connection, const QJsonArray &edits)
    {
        const QJsonObject set{{u"id"_s, office->newId().toString()}, {u"label"_s, u"x"_s}, {u"origin"_s, u"user"_s},
            {u"at"_s, world.clock.now().toIso()}, {u"edits"_s, edits}};
        const auto rows = connection.query("SELECT satchel.push($1, $2, $3)",
            {(*store::HubState(*desk).find())->desk.toString().toUtf8(), QByteArray::number(lastPlace()),
                QJsonDocument(QJsonArray{set}).toJson()});
        if (!rows)
            return toText(rows.error());
        const QJsonValue answer = QJsonDocument::fromJson(rows->bytes(0, 0)).array().first();
        return (answer[u"state"].toString() + u' ' + answer[u"reason"].toString()).trimmed();
    }
    QString push(const QJsonArray &edits) { return pushAs(*jonas, *session, edits); }
    QString pushSent(RecordId quote)
    {
        return push({edit(Edit::Kind::Update, u"quote"_s, quote, {{u"status"_s, u"sent"_s}})});
    }
    QJsonObject newRequest(RecordId quote, const QString &percent, const QJsonObject &others = {})
    {
        QJsonObject values{{u"subject"_s, u"x"_s}, {u"kind"_s, u"discount"_s}, {u"quote"_s, quote.toString()},
            {u"discount_percent"_s, percent}, {u"requested_by"_s, (*jonas)->me().toString()},
            {u"state"_s, u"pending"_s}};
        for (auto it = others.begin(); it != others.end(); ++it)
            values[it.key()] = it.value();
        return edit(Edit::Kind::Create, u"approval_request"_s, office->newId(), values);
    }
    QJsonObject requestEdit(RecordId request, const QJsonObject &values)
    {
        return edit(Edit::Kind::Update, u"approval_request"_s, request, values);
    }
    QJsonObject decision(RecordId by)
    {
        return {{u"state"_s, u"approved"_s}, {u"decided_by"_s, by.toString()},
            {u"decided_at"_s, world.clock.now().toIso()}};
    }
};

const QString tooMuch = u"refused the discount of 12 % is above your limit of 10 % and has not been approved"_s;

} // namespace

class tst_Approvals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void aDiscountAboveTheLimitIsNotSentUnasked()
    {
        Team team;
        const RecordId dear = team.quote(u"10"_s);
        const RecordId cheap = team.quote(u"12"_s);
        QCOMPARE(team.pushSent(cheap), tooMuch);
        const auto refused = Team::commit(*team.jonas, Team::sending(cheap));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QCOMPARE(u"refused "_s + refused.error().what, tooMuch);
        QCOMPARE(team.pushSent(dear), u"done"_s);
        QVERIFY_RESULT(Team::commit(*team.lead, Team::sending(cheap))); // has no limit
    }

    /// The discount of the document is on what a line leaves.
    void bothDiscountsCountTogether()
    {
        Team team;
        const RecordId quote = team.quote(u"5"_s, u"5.263158"_s); // 10.0000001 %, rounded
        QCOMPARE(team.pushSent(quote), u"done"_s);
        const RecordId above = team.quote(u"5"_s, u"5.263159"_s);
        QVERIFY(team.pushSent(above).startsWith(u"refused the discount of 10.000001 %"_s));
        QVERIFY(!Team::commit(*team.jonas, Team::sending(above)));
    }

    void whatTheCustomerMayLeaveDoesNotCount()
    {
        Team team;
        const RecordId quote = team.quote(u"10"_s);
        const RecordId line = team.jonas->create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"name"_s, u"Cable"_s}, {u"kind"_s, u"optional"_s},
                {u"discount_percent"_s, Decimal::fromInteger(50)}});
        const RecordId gone = team.jonas->create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"name"_s, u"Cable"_s}, {u"discount_percent"_s, Decimal::fromInteger(60)}});
        team.jonas->remove(EntityKind::QuoteLine, gone);
        team.exchange();
        QCOMPARE(team.pushSent(quote), u"done"_s);
        // It does from the moment on at which it is to be paid.
        QVERIFY(team.push({Team::edit(Edit::Kind::Update, u"quote_line"_s, line, {{u"kind"_s, u"normal"_s}})})
                    .startsWith(u"refused the discount of 50 %"_s));
        QVERIFY(team.push({Team::edit(Edit::Kind::Restore, u"quote_line"_s, gone, {})})
                    .startsWith(u"refused the discount of 60 %"_s));
    }

    /// By no way around the state "sent".
    void aClientOfOnesOwnGetsNoFurther()
    {
        Team team;
        const RecordId sent = team.quote(u"10"_s);
        QCOMPARE(team.pushSent(sent), u"done"_s);
        const auto update = [&](const QString &field, const QString &value) {
            return team.push({Team::edit(Edit::Kind::Update, u"quote"_s, sent, {{field, value}})});
        };
        QVERIFY(update(u"discount_percent"_s, u"5"_s).startsWith(u"refused the discount of 14.5 %"_s));
        QCOMPARE(update(u"status"_s, u"accepted"_s), u"done"_s);
        const RecordId line = team.office->newId();
        const QJsonObject late = Team::edit(Edit::Kind::Create, u"quote_line"_s, line,
            {{u"quote"_s, sent.toString()}, {u"name"_s, u"x"_s}, {u"discount_percent"_s, u"12"_s}});
        QCOMPARE(team.push({late}), tooMuch);
        const RecordId draft = team.quote(u"12"_s);
        const RecordId ofDraft = (*team.jonas)
                                     ->select({EntityKind::QuoteLine, {}, Filter::refersTo(u"quote"_s, draft), {}, {},
                                         1, false})
                                     ->id(0);
        QCOMPARE(team.push({Team::edit(Edit::Kind::Update, u"quote_line"_s, ofDraft, {{u"quote"_s, sent.toString()}})}),
            tooMuch);
        for (const QString &state : {u"viewed"_s, u"accepted"_s})
            QCOMPARE(team.push({Team::edit(Edit::Kind::Update, u"quote"_s, draft, {{u"status"_s, state}})}), tooMuch);
        const RecordId imported = team.office->newId();
        QCOMPARE(team.push({Team::edit(Edit::Kind::Create, u"quote"_s, imported,
                     {{u"number"_s, u"Q-1"_s}, {u"status"_s, u"sent"_s}, {u"discount_percent"_s, u"12"_s}})}),
            tooMuch);
    }

    /// Here as there: an import of a rep brings no quote that the rep could not send.
    void whatComesInAsSentCountsToo()
    {
        Team team;
        const auto import = [&](int percent) {
            const RecordId id = (*team.jonas)->newId();
            return (*team.jonas)
                ->commit({u"Import"_s, Origin::import(u"a.csv"_s),
                    {Edit::create(EntityKind::Quote, id,
                         {{u"number"_s, u"A-%1"_s.arg(percent)}, {u"status"_s, u"sent"_s}, {u"company"_s, team.acme}}),
                        Edit::create(EntityKind::QuoteLine, {},
                            {{u"quote"_s, id}, {u"name"_s, u"Sensor"_s},
                                {u"discount_percent"_s, Decimal::fromInteger(percent)}})},
                    {}});
        };
        const auto refused = import(12);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY_RESULT(import(10));
        team.exchange();
        QVERIFY(store::HubState(**team.jonas).refused()->empty());
    }

    void whatWasApprovedIsSent()
    {
        Team team;
        const RecordId quote = team.quote(u"12"_s);
        const RecordId other = team.quote(u"12"_s);
        const RecordId ten = team.request(quote, 11);
        team.exchange();
        QCOMPARE(team.pushSent(quote), tooMuch);
        team.decide(ten, State::Approved);
        QCOMPARE(team.pushSent(quote), tooMuch); // 11 % does not cover 12 %
        QVERIFY(!Team::commit(*team.jonas, Team::sending(quote)));
        const RecordId twelve = team.request(quote, 12);
        team.exchange();
        team.decide(twelve, State::Rejected, u"At most 11"_s);
        QCOMPARE(Team::requestAt(*team.jonas, twelve).answer, u"At most 11"_s);
        QCOMPARE(team.pushSent(quote), tooMuch);
        team.decide(twelve, State::Approved);
        const ApprovalRequest approved = Team::requestAt(*team.jonas, twelve);
        QCOMPARE(approved.decidedBy, team.mara);
        QVERIFY(approved.decidedAt.ms > 0);
        QCOMPARE(team.pushSent(other), tooMuch); // another quote
        QVERIFY_RESULT(Team::commit(*team.jonas, Team::sending(quote)));
        team.exchange();
        QCOMPARE(team.lead->text(EntityKind::Quote, quote, u"status"_s), u"sent"_s);
        QVERIFY(store::HubState(**team.jonas).refused()->empty());
    }

    void whatIsInTheTrashWasNotApproved()
    {
        Team team;
        const RecordId quote = team.quote(u"12"_s);
        const RecordId request = team.request(quote, 12);
        team.exchange();
        team.decide(request, State::Approved);
        team.lead->remove(EntityKind::ApprovalRequest, request);
        team.exchange();
        QCOMPARE(team.pushSent(quote), tooMuch);
        QVERIFY(!Team::commit(*team.jonas, Team::sending(quote)));
    }

    void aNewRequestIsItsRequestersAndPending()
    {
        Team team;
        const RecordId quote = team.quote(u"12"_s);
        const QString other = team.mara.toString();
        QCOMPARE(team.push({team.newRequest(quote, u"12"_s)}), u"done"_s);
        for (const QJsonValue &by : {QJsonValue(other), QJsonValue()})
            QCOMPARE(team.push({team.newRequest(quote, u"12"_s, {{u"requested_by"_s, by}})}),
                u"refused an approval is requested by whoever needs it"_s);
        for (const QJsonObject &decided :
            {QJsonObject{{u"state"_s, u"approved"_s}}, QJsonObject{{u"decided_by"_s, other}},
                QJsonObject{{u"answer"_s, u"Fine"_s}}, QJsonObject{{u"decided_at"_s, team.world.clock.now().toIso()}}})
            QCOMPARE(team.push({team.newRequest(quote, u"12"_s, decided)}),
                u"refused a new approval request is not decided yet"_s);
        const auto here = [&](const FieldValue &value) {
            Edit edit = store::requestDiscount(
                **team.jonas, *(*team.jonas)->get(EntityKind::Quote, quote), Decimal::fromInteger(12), {});
            edit.values.push_back(value);
            const auto done = Team::commit(*team.jonas, edit);
            return done ? QString() : toText(done.error());
        };
        QVERIFY(here({u"requested_by"_s, team.mara}).contains(u"whoever needs it"_s));
        QVERIFY(here({u"state"_s, u"approved"_s}).contains(u"not decided yet"_s));
    }

    void nobodyDecidesTheirOwn()
    {
        Team team;
        const RecordId quote = team.quote(u"12"_s);
        const RecordId request = team.request(quote, 12);
        team.exchange();
        team.setRole("approves = true", "rep");
        team.exchange();
        const RecordId jonas = (*team.jonas)->me();
        QCOMPARE(team.push({team.requestEdit(request, team.decision(jonas))}),
            u"refused nobody can decide their own approval request"_s);
        const auto here = Team::commit(
            *team.jonas, store::decide(Team::requestAt(*team.jonas, request), State::Approved, {}));
        QVERIFY(!here);
        QCOMPARE(here.error().kind, Error::Kind::Forbidden);
        // With a request of somebody else, or by becoming somebody else.
        QCOMPARE(team.push({team.requestEdit(request, {{u"requested_by"_s, team.mara.toString()}})}),
            u"refused what an approval is requested for can't be changed"_s);
    }

    void onlyWhoApprovesDecides()
    {
        Team team;
        const RecordId quote = team.quote(u"12"_s);
        const RecordId request = team.request(quote, 12);
        team.exchange();
        team.setRole("approves = false", "lead");
        team.exchange();
        const auto session = team.connect(u"mara"_s);
        const auto decide = [&](RecordId by) {
            return team.pushAs(*team.lead, *session, {team.requestEdit(request, team.decision(by))});
        };
        QCOMPARE(decide(team.mara), u"refused your role does not allow deciding approval requests"_s);
        const auto here = Team::commit(
            *team.lead, store::decide(Team::requestAt(*team.lead, request), State::Approved, {}));
        QVERIFY(!here);
        QCOMPARE(here.error().kind, Error::Kind::Forbidden);
        QVERIFY(store::requestsToDecide(**team.lead)->empty());
        team.setRole("approves = true", "lead");
        team.exchange();
        QCOMPARE(store::requestsToDecide(**team.lead)->size(), size_t(1));
        QCOMPARE(decide((*team.jonas)->me()), u"refused a decision names the person who makes it"_s);
        QCOMPARE(decide(team.mara), u"done"_s);
    }

    /// Else an approver would approve what was put there after they read it.
    void whatIsRequestedStaysAsItIs()
    {
        Team team;
        const RecordId quote = team.quote(u"12"_s);
        const RecordId other = team.quote(u"50"_s);
        const RecordId request = team.request(quote, 12);
        team.exchange();
        for (const QJsonObject &values : {QJsonObject{{u"discount_percent"_s, u"50"_s}},
                 QJsonObject{{u"quote"_s, other.toString()}}, QJsonObject{{u"kind"_s, u"connection"_s}},
                 QJsonObject{{u"account"_s, u"hubspot"_s}}, QJsonObject{{u"subject"_s, u"1 %"_s}}})
            QCOMPARE(team.push({team.requestEdit(request, values)}),
                u"refused what an approval is requested for can't be changed"_s);
        const auto here = Team::commit(*team.jonas,
            Edit::update(EntityKind::ApprovalRequest, request, {{u"discount_percent"_s, Decimal::fromInteger(50)}}));
        QVERIFY(!here);
        QCOMPARE(here.error().kind, Error::Kind::Forbidden);
        QCOMPARE(team.push({team.requestEdit(request, {{u"note"_s, u"Competitor"_s}})}), u"done"_s);
        team.exchange();
        const auto session = team.connect(u"mara"_s);
        QVERIFY(team.pushAs(*team.lead, *session, {team.requestEdit(request, {{u"note"_s, u"x"_s}})})
                    .startsWith(u"refused the note"_s));
        team.decide(request, State::Approved);
        QVERIFY(team.push({team.requestEdit(request, {{u"note"_s, u"x"_s}})}).startsWith(u"refused the note"_s));
    }

    /// It waits again, everywhere; what was sent meanwhile stays sent.
    void aDecisionIsUndone()
    {
        Team team;
        const RecordId quote = team.quote(u"12"_s);
        const RecordId other = team.quote(u"12"_s);
        const RecordId request = team.request(quote, 12);
        const RecordId second = team.request(other, 12);
        team.exchange();
        const auto done = Team::commit(
            *team.lead, store::decide(Team::requestAt(*team.lead, request), State::Approved, u"Fine"_s));
        QVERIFY_RESULT(done);
        const auto alsoDone = Team::commit(
            *team.lead, store::decide(Team::requestAt(*team.lead, second), State::Approved, {}));
        QVERIFY_RESULT(alsoDone);
        team.exchange();
        QVERIFY_RESULT(Team::commit(*team.jonas, Team::sending(other)));
        team.exchange();
        for (const auto &receipt : {done, alsoDone})
            QVERIFY_RESULT((*team.lead)->undo(receipt->changeSet));
        team.exchange();
        const ApprovalRequest undone = Team::requestAt(*team.jonas, request);
        QCOMPARE(undone.state, State::Pending);
        QVERIFY(undone.decidedBy.isNull());
        QCOMPARE(undone.decidedAt, Instant());
        QCOMPARE(undone.answer, QString());
        QCOMPARE(team.pushSent(quote), tooMuch);
        QVERIFY(!Team::commit(*team.jonas, Team::sending(quote)));
        QCOMPARE(team.lead->text(EntityKind::Quote, other, u"status"_s), u"sent"_s);
        QVERIFY(store::HubState(**team.lead).refused()->empty());
    }

    /// Both without a network: the later one holds, whole.
    void twoDecideTheSame()
    {
        Team team;
        const RecordId request = team.request(team.quote(u"12"_s), 12);
        team.exchange();
        QVERIFY_RESULT(
            Team::commit(team.office, store::decide(Team::requestAt(team.office, request), State::Rejected, u"No"_s)));
        team.world.pass(60'000);
        QVERIFY_RESULT(
            Team::commit(*team.lead, store::decide(Team::requestAt(*team.lead, request), State::Approved, {})));
        team.exchange();
        for (Desk *desk : {&team.office, team.lead.get(), team.jonas.get()}) {
            const ApprovalRequest one = Team::requestAt(*desk, request);
            QCOMPARE(one.state, State::Approved);
            QCOMPARE(one.decidedBy, team.mara);
        }
        QVERIFY(store::HubState(**team.lead).refused()->empty());
    }

    void aConnectionWaitsForItsApproval()
    {
        Team team;
        const QString key = u"hubspot https://api.hubapi.com 1"_s;
        const auto lease = [&](Desk &desk, sync::hub::PgConnection &connection) {
            const auto rows = connection.query("SELECT is_mine FROM satchel.lease($1, $2, 45)",
                {(*store::HubState(*desk).find())->desk.toString().toUtf8(), "{\"" + key.toUtf8() + "\",other}"});
            return rows ? QString::number(rows->count()) : toText(rows.error());
        };
        QCOMPARE(lease(*team.jonas, *team.session), u"0"_s);
        store::Connection connection;
        connection.vendor = u"hubspot"_s;
        connection.name = u"CRM"_s;
        connection.baseUrl = u"https://api.hubapi.com"_s;
        connection.account = u"1"_s;
        connection.state = store::ConnectionState::Ready;
        connection.number = store::Connections(**team.jonas).add(connection)->number;
        QVERIFY_RESULT(store::Connections(**team.jonas).setAccount(connection.number, u"1"_s));
        QVERIFY_RESULT(store::Connections(**team.jonas).setState(connection.number, store::ConnectionState::Ready));
        QVERIFY(store::connectionApprovalOf(**team.jonas, connection)->isMissing());
        team.exchange();
        const auto runs = [&] { return store::Leases(**team.jonas).check(connection.number).has_value(); };
        QVERIFY(!runs());
        const auto requested = Team::commit(*team.jonas, store::requestConnection(connection, u"HubSpot"_s, {}));
        QVERIFY_RESULT(requested);
        const RecordId request = requested->ids.front();
        team.exchange();
        QVERIFY(!runs());
        QCOMPARE(lease(*team.jonas, *team.session), u"0"_s);
        team.decide(request, State::Approved);
        QVERIFY(!store::connectionApprovalOf(**team.jonas, connection)->isMissing());
        QVERIFY_RESULT(team.jonas->exchange());
        QVERIFY(runs());
        QCOMPARE(lease(*team.jonas, *team.session), u"1"_s); // that account, no other
        // Somebody else's approval is nobody else's.
        team.setRole("connects = false", "lead");
        const auto session = team.connect(u"mara"_s);
        QVERIFY_RESULT(team.session->query("SELECT satchel.release($1, $2)",
            {(*store::HubState(**team.jonas).find())->desk.toString().toUtf8(), "{\"" + key.toUtf8() + "\"}"}));
        QCOMPARE(lease(*team.lead, *session), u"0"_s);
        // It ends with the approval, also while the desk has the lease.
        QCOMPARE(lease(*team.jonas, *team.session), u"1"_s);
        team.setRole("approves = true", "rep");
        team.office.remove(EntityKind::ApprovalRequest, request);
        team.exchange();
        QCOMPARE(lease(*team.jonas, *team.session), u"0"_s);
        QCOMPARE(team.office.connection().query("SELECT count(*) FROM satchel.lease")->integer(0, 0), 0);
    }
};

SATCHEL_TEST(tst_Approvals)
#include "tst_Approvals.moc"
