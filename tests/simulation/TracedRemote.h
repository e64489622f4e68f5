// SPDX-License-Identifier: GPL-3.0-or-later
// A remote that tells each call and its outcome in a line, for reading why a world broke a promise.
#pragma once

#include "sync/engine/Remote.h"

namespace satchel::simulation {

using namespace satchel::sync;

using Listener = std::function<void(const QString &line)>;

class TracedRemote final : public Remote
{
public:
    /// Passes all calls on to `remote`, which outlives it.
    TracedRemote(Remote &remote, Listener listener) : m_remote(remote), m_listener(std::move(listener)) {}

    Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) override;
    Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<RemoteRecord>> readDeleted(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) override;
    Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked) override;

    Result<QString> account() override { return m_remote.account(); }
    Result<QJsonObject> accountDefaults() override { return m_remote.accountDefaults(); }
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override { return m_remote.schema(object); }
    bool listsItsFields() const override { return m_remote.listsItsFields(); }
    Result<QStringList> locate(ObjectMap &object) override { return m_remote.locate(object); }
    Result<std::vector<store::RemotePlace>> places(const ObjectMap &object) override { return m_remote.places(object); }
    Result<QStringList> applyCapabilities(ObjectMap &object) override { return m_remote.applyCapabilities(object); }
    Result<QStringList> readAhead(std::span<const PullPoint> points, bool asksAccount) override
    {
        return m_remote.readAhead(points, asksAccount);
    }
    Result<bool> isDenied(const ObjectMap &object) override { return m_remote.isDenied(object); }
    void beginReading(qint64 deletionsAfter) override { m_remote.beginReading(deletionsAfter); }
    bool tellsDeletions(const ObjectMap &object) const override { return m_remote.tellsDeletions(object); }
    void setReadPosition(const ObjectMap &object, const QJsonObject &cursor) override
    {
        m_remote.setReadPosition(object, cursor);
    }
    bool lacksConditionalWrites() const override { return m_remote.lacksConditionalWrites(); }
    bool lacksConditionalDeletes() const override { return m_remote.lacksConditionalDeletes(); }
    Result<bool> createsOverwrite(const ObjectMap &object) override { return m_remote.createsOverwrite(object); }
    Result<std::vector<FieldRevision>> history(
        const ObjectMap &object, const QStringList &ids, const QStringList &fields) override
    {
        return m_remote.history(object, ids, fields);
    }

private:
    void tell(const QString &line) const { m_listener(QStringLiteral("    ") + line); }

    Remote &m_remote;
    Listener m_listener;
};

} // namespace satchel::simulation
