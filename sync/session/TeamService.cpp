// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/TeamService.h"

#include "domain/Reason.h"
#include "store/hub/HubState.h"
#include "store/hub/InvitationControl.h"
#include "store/sync/Connections.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubCheck.h"
#include "sync/hub/HubInvitations.h"
#include "sync/hub/HubJoining.h"
#include "sync/hub/HubSetup.h"

#include <algorithm>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// What people enter. A store with nothing of these has only what Satchel made it with, and takes nothing along.
constexpr EntityKind entered[] = {EntityKind::Contact, EntityKind::Company, EntityKind::Lead, EntityKind::Deal,
    EntityKind::Activity, EntityKind::Task, EntityKind::Quote, EntityKind::Proposal, EntityKind::Product};

Result<bool> hasRecords(store::Store &store)
{
    for (const EntityKind entity : entered) {
        if (TRY(store.count({entity, {}, {}, {}, {}, 1, false})) > 0)
            return true;
    }
    return false;
}

std::vector<store::TeamJoinPlan::Match> namedMatches(
    store::Store &own, store::Store &team, const std::vector<joining::Match> &matches)
{
    std::vector<store::TeamJoinPlan::Match> named;
    for (const joining::Match &match : matches)
        named.push_back(
            {match.entity, own.title(match.entity, match.own), team.title(match.entity, match.team), match.reasons});
    return named;
}

Result<qint64> countRecords(store::Store &store)
{
    qint64 sum = 0;
    for (const auto &entity : store.schema().entities())
        sum += TRY(store.count({entity->kind, {}, {}, {}, {}, -1, false}));
    return sum;
}

Result<std::unique_ptr<store::Store>> openAlone(
    const QString &path, const Clock &clock, const std::optional<store::StoreKey> &key)
{
    store::StoreOptions options;
    options.connection.key = key;
    return store::Store::open(path, clock, QRandomGenerator::system()->generate64(), options);
}

/// Where the server was only read, or not asked yet, a missing answer leaves nothing in doubt.
Error withoutEffect(Error error)
{
    if (error.kind == Error::Kind::Unanswered)
        error.kind = Error::Kind::Offline;
    return error;
}

/// Of the reading after a change: the change was made, though nobody here saw it.
Error afterChange(Error error)
{
    error.kind = Error::Kind::Unanswered;
    return error;
}

} // namespace

/// A join whose plan a person reads.
struct TeamService::PreparedJoin
{
    store::TeamServer server;
    QString address;
    QString login;
    store::HubMembership membership;
    std::unique_ptr<hub::HubJoining> joining;
    store::TeamJoinPlan plan;
    store::TeamServerCheck check; // why there is no plan
};

/// On the threads and with the keychain of its service.
class TeamService::Invitations final : public store::InvitationControl
{
public:
    explicit Invitations(TeamService &service) : InvitationControl(&service), m_service(service) {}

    void read() override { perform({}); }
    void invite(const store::InvitationWish &wish) override
    {
        perform([this, wish](store::Store &store, hub::PgConnection &connection) -> Result<void> {
            const auto invitation = TRY(hub::makeInvitation(store, connection, wish));
            m_service.tell([this, invitation] { Q_EMIT made(invitation); });
            return {};
        });
    }
    void revoke(RecordId invitation) override
    {
        perform([invitation](store::Store &, hub::PgConnection &connection) {
            return hub::revokeInvitation(connection, invitation);
        });
    }
    void restore(RecordId invitation) override
    {
        perform([invitation](store::Store &, hub::PgConnection &connection) {
            return hub::restoreInvitation(connection, invitation);
        });
    }

    void check(const store::TeamInvitation &invitation) override
    {
        m_service.m_pool.start([this, invitation, cancellation = m_service.beginSetup()] {
            const auto allowed = hub::checkAllowed(hub::addressOf(invitation), m_service.m_parts.policies);
            auto found = allowed ? hub::checkInvitation(invitation, m_service.m_parts.clock.now(), *cancellation)
                                 : store::InvitationCheck();
            if (!allowed)
                found.server = {.problem = store::TeamServerCheck::Problem::Other, .detail = toText(allowed.error())};
            if (!cancellation->isCancelled())
                m_service.tell([this, found] { Q_EMIT checked(found); });
        });
    }
    void planJoin(const store::TeamInvitation &invitation, const QString &password) override
    {
        m_service.m_pool.start([this, invitation, password, cancellation = m_service.beginSetup()] {
            m_service.offer(acceptAndPrepare(invitation, password, *cancellation), cancellation);
        });
    }

    void changePassword(const QString &password) override
    {
        m_service.m_pool.start([this, password] {
            const auto change = [&]() -> Result<void> {
                const auto store = TRY(m_service.m_parts.openStore());
                const auto membership = TRY(membershipOf(*store));
                return hub::changePassword(membership.address, membership.login, password, *m_service.m_keychain,
                    m_service.m_cancellation, m_service.m_parts.policies);
            };
            m_service.tell([this, done = change()] {
                if (done)
                    Q_EMIT passwordChanged();
                else
                    Q_EMIT failed(done.error());
            });
        });
    }

private:
    using Work = std::function<Result<void>(store::Store &, hub::PgConnection &)>;

    static Result<store::HubMembership> membershipOf(store::Store &store)
    {
        const auto membership = TRY(store::HubState(store).find());
        if (!membership)
            return fail(Error::Kind::NotFound, Reason::tr("this store belongs to no hub"), store.path());
        return *membership;
    }

    Result<std::vector<store::MadeInvitation>> carryOut(const Work &work)
    {
        const auto store = TRY(m_service.m_parts.openStore());
        const auto membership = TRY(membershipOf(*store));
        const auto connection = TRY(hub::connectTo(membership.address, membership.login, *m_service.m_keychain,
            m_service.m_cancellation, m_service.m_parts.policies)
                                        .map_error(withoutEffect));
        if (work)
            TRY(work(*store, *connection));
        return hub::invitations(*connection).map_error(work ? afterChange : withoutEffect);
    }
    /// Then reads what there is.
    void perform(const Work &work)
    {
        m_service.m_pool.start([this, work] {
            m_service.tell([this, done = carryOut(work)] {
                if (done)
                    Q_EMIT listRead(*done);
                else
                    Q_EMIT failed(done.error());
            });
        });
    }

    Result<std::shared_ptr<PreparedJoin>> acceptAndPrepare(
        const store::TeamInvitation &invitation, const QString &password, Cancellation &cancellation)
    {
        m_service.progress(store::TeamProgress::Step::Checking);
        const auto own = TRY(m_service.m_parts.openStore()); // before the invitation is used for nothing
        if (TRY(store::HubState(*own).find()))
            return fail(Error::Kind::Conflict, Reason::tr("this store belongs to a hub already"), own->path());
        TRY(hub::checkAllowed(hub::addressOf(invitation), m_service.m_parts.policies));
        TRY(hub::acceptInvitation(
            invitation, password, m_service.m_parts.clock.now(), *m_service.m_keychain, cancellation));
        return m_service.prepare({hub::addressOf(invitation), {}, {}, password}, cancellation);
    }

    TeamService &m_service;
};

TeamService::TeamService(Parts parts, QObject *parent)
    : TeamControl(parent), m_parts(std::move(parts)), m_keychain(m_parts.keychain.until(m_cancellation))
{
    qRegisterMetaType<ClosedStoreWork>();
    new Invitations(*this);
    m_pool.setMaxThreadCount(1); // what is changed is read in its order
}

TeamService::~TeamService()
{
    m_cancellation.cancel();
    if (m_setupCancellation)
        m_setupCancellation->cancel();
    m_pool.waitForDone();
}

void TeamService::tell(std::function<void()> what)
{
    QMetaObject::invokeMethod(this, std::move(what));
}

void TeamService::progress(store::TeamProgress::Step step, qint64 done)
{
    tell([this, step, done] { Q_EMIT setupProgressed({step, done}); });
}

Result<store::TeamOverview> TeamService::carryOut(const Work &work)
{
    const auto store = TRY(m_parts.openStore());
    const auto membership = TRY(store::HubState(*store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, Reason::tr("this store belongs to no hub"), store->path());
    const auto connection = TRY(
        hub::connectTo(membership->address, membership->login, *m_keychain, m_cancellation, m_parts.policies)
            .map_error(withoutEffect));
    hub::HubAdministration hub(*connection, *store);
    if (work)
        TRY(work(hub, *connection));
    return hub.overview().map_error(work ? afterChange : withoutEffect);
}

void TeamService::perform(Work work)
{
    m_pool.start([this, work = std::move(work)] {
        const auto done = carryOut(work);
        QMetaObject::invokeMethod(this, [this, done] {
            if (done)
                Q_EMIT overviewRead(*done);
            else
                Q_EMIT failed(done.error());
        });
    });
}

void TeamService::read()
{
    perform({});
}

void TeamService::setPerson(const QString &login, RecordId user, const QString &role, const QString &password)
{
    perform([=](hub::HubAdministration &, hub::PgConnection &connection) {
        return hub::setPerson(connection, login, user, role, password);
    });
}

void TeamService::revoke(const QString &login)
{
    perform([login](hub::HubAdministration &hub, hub::PgConnection &) { return hub.revokePerson(login); });
}

void TeamService::setRights(const QString &role, EntityKind entity, const EntityRights &rights)
{
    perform([=](hub::HubAdministration &hub, hub::PgConnection &) { return hub.setRights(role, entity, rights); });
}

void TeamService::setFieldAccess(
    const QString &role, EntityKind entity, const QString &field, store::FieldAccess access)
{
    perform([=](hub::HubAdministration &hub, hub::PgConnection &) {
        return hub.setFieldAccess(role, entity, field, access);
    });
}

void TeamService::setRole(const store::TeamRole &role, const QString &like)
{
    perform([role, like](hub::HubAdministration &hub, hub::PgConnection &) { return hub.setRole(role, like); });
}

void TeamService::removeRole(const QString &role)
{
    perform([role](hub::HubAdministration &hub, hub::PgConnection &) { return hub.removeRole(role); });
}

void TeamService::setShare(const store::TeamShare &share)
{
    perform([share](hub::HubAdministration &hub, hub::PgConnection &) { return hub.setShare(share); });
}

void TeamService::removeShare(RecordId share)
{
    perform([share](hub::HubAdministration &hub, hub::PgConnection &) { return hub.removeShare(share); });
}

void TeamService::removeDesk(RecordId desk)
{
    perform([desk](hub::HubAdministration &hub, hub::PgConnection &) { return hub.removeDesk(desk); });
}

void TeamService::checkServer(const store::TeamServer &server)
{
    m_pool.start([this, server, cancellation = beginSetup()] {
        if (const auto may = checkAllowed(server); !may) {
            tell([this, error = may.error()] { Q_EMIT setupFailed(error); });
            return;
        }
        const store::TeamServerCheck check = hub::checkServer(server, *cancellation).check;
        if (!cancellation->isCancelled())
            tell([this, check] { Q_EMIT serverChecked(check); });
    });
}

Result<void> TeamService::checkAllowed(const store::TeamServer &server) const
{
    const auto address = hub::addressFrom(server);
    return address ? hub::checkAllowed(*address, m_parts.policies)
                   : Result<void>(); // which the check of the server says
}

std::shared_ptr<Cancellation> TeamService::beginSetup()
{
    cancelSetup();
    return m_setupCancellation = std::make_shared<Cancellation>();
}

void TeamService::makeHub(const store::TeamServer &server, const QString &name)
{
    m_pool.start([this, server, name, cancellation = beginSetup()] {
        const auto made = make(server, name, *cancellation);
        if (!made && !cancellation->isCancelled())
            tell([this, error = made.error()] { Q_EMIT setupFailed(error); });
    });
}

/// Says by itself what came of it, unless it failed.
Result<void> TeamService::make(const store::TeamServer &server, const QString &name, Cancellation &cancellation)
{
    TRY(checkAllowed(server));
    progress(store::TeamProgress::Step::Checking);
    const hub::CheckedServer checked = hub::checkServer(server, cancellation);
    if (cancellation.isCancelled())
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    if (!checked.connection || checked.check.problem != store::TeamServerCheck::Problem::None
        || checked.check.hasHub()) {
        tell([this, check = checked.check] { Q_EMIT serverChecked(check); });
        return {};
    }
    const auto store = TRY(m_parts.openStore());
    const QString secret = hub::secretName(checked.address, checked.login);
    TRY(m_keychain->write(secret, server.password));
    const auto sent = [this](qint64 records) { progress(store::TeamProgress::Step::Sending, records); };
    const auto made = hub::initHub(
        *store, *checked.connection, {checked.address, checked.login, name, m_parts.desk, sent});
    if (!made) {
        std::ignore = m_keychain->remove(secret); // a password that nothing needs
        return fail(made.error());
    }
    tell([this] { Q_EMIT hubMade(); });
    return {};
}

void TeamService::planJoin(const store::TeamServer &server)
{
    m_pool.start([this, server, cancellation = beginSetup()] { offer(prepare(server, *cancellation), cancellation); });
}

void TeamService::offer(
    const Result<std::shared_ptr<PreparedJoin>> &prepared, const std::shared_ptr<Cancellation> &asked)
{
    tell([this, prepared, asked] {
        if (asked->isCancelled())
            return; // nobody waits for it any more
        if (!prepared) {
            Q_EMIT setupFailed(prepared.error());
        } else if (!(*prepared)->joining) {
            Q_EMIT serverChecked((*prepared)->check);
        } else {
            m_prepared = *prepared;
            Q_EMIT joinPlanned(m_prepared->plan);
        }
    });
}

Result<std::shared_ptr<TeamService::PreparedJoin>> TeamService::prepare(
    const store::TeamServer &server, Cancellation &cancellation)
{
    TRY(checkAllowed(server));
    progress(store::TeamProgress::Step::Checking);
    auto prepared = std::make_shared<PreparedJoin>();
    hub::CheckedServer checked = hub::checkServer(server, cancellation);
    prepared->check = checked.check;
    if (!checked.connection || checked.check.problem != store::TeamServerCheck::Problem::None
        || !checked.check.hasHub())
        return prepared;
    const auto own = TRY(m_parts.openStore());
    if (TRY(store::HubState(*own).find()))
        return fail(Error::Kind::Conflict, Reason::tr("this store belongs to a hub already"), own->path());
    auto joining = TRY(hub::HubJoining::begin(m_parts.storePath, m_parts.clock, m_parts.key, true));
    const auto read = [this](qint64 records) { progress(store::TeamProgress::Step::Reading, records); };
    prepared->membership = TRY(
        joining->fill(*checked.connection, {checked.address, checked.login, checked.check.hub, m_parts.desk, read}));
    const auto team = TRY(joining->openTeam());
    const auto compare = [&]() -> Result<void> {
        store::TeamJoinPlan &plan = prepared->plan;
        plan.hub = checked.check.hub;
        plan.role = checked.check.role;
        plan.read = TRY(countRecords(*team));
        plan.hasOwn = TRY(hasRecords(*own));
        if (!plan.hasOwn)
            return {};
        progress(store::TeamProgress::Step::Comparing);
        const joining::JoinPlan found = TRY(joining::planJoin(*own, *team));
        plan.matches = namedMatches(*own, *team, found.matches);
        plan.likely = namedMatches(*own, *team, found.likely);
        plan.created = found.takenCount;
        plan.left = found.leftCount;
        plan.leftFields = found.leftFields;
        for (const store::Connection &connection : TRY(store::Connections(*own).list()))
            plan.leftConnections.append(connection.name);
        return {};
    };
    const auto compared = compare();
    if (!compared || cancellation.isCancelled()) { // the hub must not wait for a desk that never comes
        std::ignore = hub::HubClient(*checked.connection, *team).leaveDesk(prepared->membership.desk);
        return compared ? fail(Error::Kind::Cancelled, Reason::tr("stopped")) : fail(compared.error());
    }
    prepared->server = server;
    prepared->address = checked.address;
    prepared->login = checked.login;
    prepared->joining = std::move(joining);
    return prepared;
}

void TeamService::join()
{
    if (!m_prepared)
        return;
    const auto run = [prepared = std::exchange(m_prepared, {}), path = m_parts.storePath, key = m_parts.key,
                         &clock = m_parts.clock, &keychain = m_parts.keychain]() -> Result<QString> {
        if (prepared->plan.hasOwn) {
            // Compared once more: something may have been written since the person read the plan.
            const auto own = TRY(openAlone(path, clock, key));
            const auto team = TRY(prepared->joining->openTeam());
            const joining::JoinPlan plan = TRY(joining::planJoin(*own, *team));
            TRY(joining::takeRecords(*own, *team, plan, QFileInfo(path).fileName(), prepared->membership.connection));
        }
        TRY(keychain.write(hub::secretName(prepared->address, prepared->login), prepared->server.password));
        return TRY(prepared->joining->putInPlace(key)).keptAside;
    };
    Q_EMIT closingRequired({ClosedStoreWork::Kind::Join, run});
}

void TeamService::cancelSetup()
{
    if (m_setupCancellation)
        m_setupCancellation->cancel();
    if (!m_prepared)
        return;
    m_pool.start([this, prepared = std::exchange(m_prepared, {})] {
        const auto team = prepared->joining->openTeam();
        const auto connection = hub::PgConnection::open(prepared->address, prepared->server.password, m_cancellation);
        if (team && connection) // else an administrator sees a computer that never read anything, and removes it
            std::ignore = hub::HubClient(**connection, **team).leaveDesk(prepared->membership.desk);
    });
}

void TeamService::leave()
{
    const auto run = [path = m_parts.storePath, key = m_parts.key, &clock = m_parts.clock,
                         &keychain = m_parts.keychain]() -> Result<QString> {
        const auto store = TRY(openAlone(path, clock, key));
        Cancellation cancellation;
        QString warning;
        TRY(hub::leaveHub(*store, keychain, cancellation, &warning));
        return warning;
    };
    Q_EMIT closingRequired({ClosedStoreWork::Kind::Leave, run});
}

} // namespace satchel::sync

#include "moc_TeamService.cpp"
