// SPDX-License-Identifier: GPL-3.0-or-later
// A remote whose calls tell the recorder what the requests that they make are for. Changes nothing else: no vendor's
// dialect has to know of the request log.
#pragma once

#include "sync/engine/Remote.h"
#include "sync/engine/RequestRecorder.h"

namespace satchel::sync {

class RecordedRemote final : public Remote
{
public:
    RecordedRemote(Remote &inner, RequestRecorder &recorder) : m_inner(inner), m_recorder(recorder) {}

    Result<QString> account() override;
    Result<QJsonObject> accountDefaults() override;
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override;
    bool listsItsFields() const override { return m_inner.listsItsFields(); }
    Result<QStringList> locate(ObjectMap &object) override;
    Result<std::vector<store::RemotePlace>> places(const ObjectMap &object) override;
    Result<QStringList> applyCapabilities(ObjectMap &object) override;
    Result<QStringList> readAhead(std::span<const PullPoint> points, bool asksAccount) override;
    Result<bool> isDenied(const ObjectMap &object) override;
    void beginReading(qint64 deletionsAfter) override { m_inner.beginReading(deletionsAfter); }
    Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) override;
    Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) override;
    bool tellsDeletions(const ObjectMap &object) const override { return m_inner.tellsDeletions(object); }
    Result<std::vector<RemoteRecord>> readDeleted(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) override;
    void setReadPosition(const ObjectMap &object, const QJsonObject &cursor) override
    {
        m_inner.setReadPosition(object, cursor);
    }
    Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked) override;
    bool lacksConditionalWrites() const override { return m_inner.lacksConditionalWrites(); }
    bool lacksConditionalDeletes() const override { return m_inner.lacksConditionalDeletes(); }
    Result<bool> createsOverwrite(const ObjectMap &object) override;
    Result<std::vector<FieldRevision>> history(
        const ObjectMap &object, const QStringList &ids, const QStringList &fields) override;
    Result<std::vector<store::FreeBusy>> readFreeBusy(const store::FreeBusyQuery &query) override;

private:
    /// Runs a call as a step. `count` gives its number of records from its result.
    template <typename Call, typename Count>
    auto step(store::RequestVerb verb, const QString &object, Call call, Count count)
    {
        m_recorder.beginStep(verb, object);
        auto result = call();
        m_recorder.endStep(
            result ? std::optional<qint64>(count(*result)) : std::nullopt, result ? nullptr : &result.error());
        return result;
    }
    template <typename Call> auto step(store::RequestVerb verb, const QString &object, Call call)
    {
        return step(verb, object, call, [](const auto &) { return qint64(0); });
    }

    Remote &m_inner;
    RequestRecorder &m_recorder;
};

} // namespace satchel::sync
