// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/webhooks/Webhooks.h"

#include "domain/Reason.h"
#include "store/Statements.h"

#include <algorithm>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr auto webhookColumns = "SELECT number, id, url, events, filter, is_paused, problem, position, failures, "
                                "failing_since, retry_at, confirmed_at, last_success, name FROM webhook ";

std::optional<Instant> instantAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant{row.integer(column)});
}

Webhook readWebhook(const Statement &row)
{
    Webhook webhook;
    webhook.number = row.integer(0);
    webhook.id = recordIdAt(row, 1);
    webhook.url = row.text(2);
    webhook.events = row.text(3);
    webhook.filter = row.text(4);
    webhook.isPaused = row.integer(5) != 0;
    webhook.problem = row.text(6);
    webhook.position = row.integer(7);
    webhook.failures = static_cast<int>(row.integer(8));
    webhook.failingSince = instantAt(row, 9);
    webhook.retryAt = instantAt(row, 10);
    webhook.confirmedAt = Instant{row.integer(11)};
    webhook.lastSuccess = instantAt(row, 12);
    webhook.name = row.text(13);
    return webhook;
}

} // namespace

QString Webhook::shownState() const
{
    return isPaused ? u"paused"_s : problem.isEmpty() ? u"active"_s : u"failing"_s;
}

QString Webhook::shownName() const
{
    return name.isEmpty() ? QUrl(url).host() : name;
}

Result<std::vector<Webhook>> Webhooks::list()
{
    return readAll(m_store.database(), std::string(webhookColumns) + "ORDER BY number", readWebhook);
}

Result<Webhook> Webhooks::find(RecordId id)
{
    const auto found = TRY(readOne(m_store.database(), std::string(webhookColumns) + "WHERE id = ?", readWebhook, id));
    if (!found)
        return fail(Error::Kind::NotFound, Reason::tr("there is no such webhook"), id.toString());
    return *found;
}

Result<Webhook> Webhooks::findNamed(const QString &name)
{
    const auto all = TRY(list());
    const auto isNamed = [&](const Webhook &webhook) {
        return webhook.id.toString() == name || webhook.url == name
            || webhook.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(all, isNamed);
    if (name.isEmpty() || found == all.end())
        return fail(Error::Kind::NotFound, Reason::tr("there is no webhook \"%1\" on this computer").arg(name), name);
    if (std::ranges::count_if(all, isNamed) > 1)
        return fail(Error::Kind::Conflict, Reason::tr("several webhooks are called \"%1\"").arg(name), name);
    return *found;
}

Result<Webhook> Webhooks::add(Webhook webhook)
{
    webhook.position = TRY(m_store.log().lastSequence());
    webhook.confirmedAt = m_store.clock().now();
    TRY(run(m_store.database(),
        "INSERT INTO webhook (id, name, url, events, filter, is_paused, problem, position, failures, confirmed_at)"
        " VALUES (?, ?, ?, ?, ?, 0, '', ?, 0, ?)",
        webhook.id, webhook.name, webhook.url, webhook.events, webhook.filter, webhook.position, webhook.confirmedAt));
    webhook.number = m_store.database().lastInsertRowid();
    return webhook;
}

Result<void> Webhooks::update(const Webhook &webhook)
{
    return run(m_store.database(),
        "UPDATE webhook SET is_paused = ?, problem = ?, position = max(position, ?), failures = ?, failing_since = ?, "
        "retry_at = ?,"
        " confirmed_at = ?, last_success = ? WHERE number = ?",
        webhook.isPaused, webhook.problem, webhook.position, webhook.failures, webhook.failingSince, webhook.retryAt,
        webhook.confirmedAt, webhook.lastSuccess, webhook.number);
}

Result<void> Webhooks::change(const Webhook &webhook)
{
    const qint64 last = TRY(m_store.log().lastSequence());
    TRY(run(m_store.database(),
        "UPDATE webhook SET position = CASE WHEN events = '' THEN max(position, ?) ELSE position END, name = ?, url = "
        "?,"
        " events = ?, filter = ?, confirmed_at = ? WHERE number = ?",
        last, webhook.name, webhook.url, webhook.events, webhook.filter, m_store.clock().now(), webhook.number));
    if (m_store.database().changedRows() == 0)
        return fail(Error::Kind::NotFound, Reason::tr("there is no such webhook"), webhook.id.toString());
    return {};
}

Result<void> Webhooks::retryNow(const Webhook &webhook)
{
    return run(m_store.database(), "UPDATE webhook SET retry_at = NULL WHERE number = ?", webhook.number);
}

Result<void> Webhooks::noteProgress(const Webhook &webhook)
{
    return run(m_store.database(),
        "UPDATE webhook SET is_paused = max(is_paused, ?), problem = ?, failures = ?, failing_since = ?, retry_at = ?,"
        " last_success = ? WHERE number = ?",
        webhook.isPaused, webhook.problem, webhook.failures, webhook.failingSince, webhook.retryAt, webhook.lastSuccess,
        webhook.number);
}

Result<void> Webhooks::remove(const Webhook &webhook)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    TRY(run(m_store.database(), "DELETE FROM webhook_delivery WHERE webhook = ?", webhook.number));
    TRY(run(m_store.database(), "DELETE FROM webhook WHERE number = ?", webhook.number));
    return transaction.commit();
}

} // namespace satchel::store
