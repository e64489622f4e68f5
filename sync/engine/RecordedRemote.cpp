// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/RecordedRemote.h"

namespace satchel::sync {

using store::RequestVerb;

namespace {

RequestVerb verbOf(std::span<const RemoteWrite> writes)
{
    switch (writes.empty() ? Edit::Kind::Update : writes.front().kind) {
    case Edit::Kind::Create: return RequestVerb::Create;
    case Edit::Kind::Delete: return RequestVerb::Delete;
    default: return RequestVerb::Update;
    }
}

/// How many there are.
constexpr auto size = [](const auto &all) { return static_cast<qint64>(all.size()); };

} // namespace

Result<QString> RecordedRemote::account()
{
    return step(RequestVerb::CheckAccount, {}, [&] { return m_inner.account(); });
}

Result<QJsonObject> RecordedRemote::accountDefaults()
{
    return step(RequestVerb::ReadSettings, {}, [&] { return m_inner.accountDefaults(); });
}

Result<std::vector<RemoteField>> RecordedRemote::schema(const ObjectMap &object)
{
    return step(RequestVerb::ReadFields, object.object, [&] { return m_inner.schema(object); });
}

Result<QStringList> RecordedRemote::locate(ObjectMap &object)
{
    return step(RequestVerb::ReadFields, object.object, [&] { return m_inner.locate(object); });
}

Result<std::vector<store::RemotePlace>> RecordedRemote::places(const ObjectMap &object)
{
    return step(RequestVerb::ReadFields, object.object, [&] { return m_inner.places(object); });
}

Result<QStringList> RecordedRemote::applyCapabilities(ObjectMap &object)
{
    return step(RequestVerb::ReadFields, object.object, [&] { return m_inner.applyCapabilities(object); });
}

Result<QStringList> RecordedRemote::readAhead(std::span<const PullPoint> points, bool asksAccount)
{
    if (points.empty() && !asksAccount)
        return m_inner.readAhead(points, asksAccount); // discards answers, sends nothing
    return step(RequestVerb::ListTogether, {}, [&] { return m_inner.readAhead(points, asksAccount); });
}

Result<bool> RecordedRemote::isDenied(const ObjectMap &object)
{
    return step(RequestVerb::ReadFields, object.object, [&] { return m_inner.isDenied(object); });
}

Result<PullPage> RecordedRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    return step(
        RequestVerb::List, object.object, [&] { return m_inner.pull(object, cursor); },
        [](const PullPage &page) { return size(page.records); });
}

Result<std::vector<RemoteRecord>> RecordedRemote::read(const ObjectMap &object, const QStringList &ids)
{
    return step(
        RequestVerb::Read, object.object, [&] { return m_inner.read(object, ids); }, size);
}

Result<std::vector<RemoteRecord>> RecordedRemote::readDeleted(const ObjectMap &object, const QStringList &ids)
{
    return step(
        RequestVerb::ReadDeleted, object.object, [&] { return m_inner.readDeleted(object, ids); }, size);
}

Result<std::vector<WriteOutcome>> RecordedRemote::write(const ObjectMap &object, std::span<const RemoteWrite> writes)
{
    return step(
        verbOf(writes), object.object, [&] { return m_inner.write(object, writes); }, size);
}

Result<std::vector<InDoubtResult>> RecordedRemote::find(
    const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
{
    return step(
        RequestVerb::Search, object.object, [&] { return m_inner.find(object, lost, isAlreadyLinked); },
        [&](const auto &) { return static_cast<qint64>(lost.size()); });
}

Result<bool> RecordedRemote::createsOverwrite(const ObjectMap &object)
{
    return step(RequestVerb::ReadFields, object.object, [&] { return m_inner.createsOverwrite(object); });
}

Result<std::vector<FieldRevision>> RecordedRemote::history(
    const ObjectMap &object, const QStringList &ids, const QStringList &fields)
{
    return step(
        RequestVerb::ReadHistory, object.object, [&] { return m_inner.history(object, ids, fields); },
        [&](const auto &) { return static_cast<qint64>(ids.size()); });
}

Result<std::vector<store::FreeBusy>> RecordedRemote::readFreeBusy(const store::FreeBusyQuery &query)
{
    return step(
        RequestVerb::Read, {}, [&] { return m_inner.readFreeBusy(query); },
        [](const auto &told) { return static_cast<qint64>(told.size()); });
}

} // namespace satchel::sync
