// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/TracedRemote.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

QString told(const QJsonObject &fields)
{
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

QString told(const RemoteRecord &record)
{
    return u"%1 %2%3 %4"_s.arg(
        record.id, record.isDeleted ? u"deleted "_s : QString(), record.version, told(record.fields));
}

QString told(std::span<const RemoteRecord> records)
{
    QStringList lines;
    for (const RemoteRecord &record : records)
        lines.append(u"\n      "_s + told(record));
    return lines.join(QString());
}

QString told(WriteOutcome::Kind kind)
{
    switch (kind) {
    case WriteOutcome::Kind::Done: return u"done"_s;
    case WriteOutcome::Kind::Refused: return u"refused"_s;
    case WriteOutcome::Kind::Later: return u"later"_s;
    case WriteOutcome::Kind::Unknown: return u"unknown"_s;
    case WriteOutcome::Kind::Stale: return u"stale"_s;
    case WriteOutcome::Kind::Exists: return u"exists"_s;
    case WriteOutcome::Kind::Gone: return u"gone"_s;
    }
    return {};
}

QString told(const InDoubtResult &result)
{
    switch (result.state) {
    case InDoubtResult::State::Found:
        return (result.isOurs ? u"found "_s : u"found somebody's "_s) + told(result.record);
    case InDoubtResult::State::Absent: return u"absent"_s;
    case InDoubtResult::State::TooEarly: return u"too early"_s;
    }
    return {};
}

QString verb(Edit::Kind kind)
{
    return kind == Edit::Kind::Create ? u"create"_s : kind == Edit::Kind::Delete ? u"delete"_s : u"update"_s;
}

} // namespace

Result<PullPage> TracedRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    auto page = m_remote.pull(object, cursor);
    tell(u"changes of %1: %2"_s.arg(object.object, page ? told(page->records) : toText(page.error())));
    return page;
}

Result<std::vector<RemoteRecord>> TracedRemote::read(const ObjectMap &object, const QStringList &ids)
{
    auto records = m_remote.read(object, ids);
    tell(u"read %1 %2: %3"_s.arg(object.object, ids.join(u','), records ? told(*records) : toText(records.error())));
    return records;
}

Result<std::vector<RemoteRecord>> TracedRemote::readDeleted(const ObjectMap &object, const QStringList &ids)
{
    auto records = m_remote.readDeleted(object, ids);
    tell(u"read deleted %1 %2: %3"_s.arg(
        object.object, ids.join(u','), records ? told(*records) : toText(records.error())));
    return records;
}

Result<std::vector<WriteOutcome>> TracedRemote::write(const ObjectMap &object, std::span<const RemoteWrite> writes)
{
    auto outcomes = m_remote.write(object, writes);
    for (size_t i = 0; i < writes.size(); ++i) {
        const RemoteWrite &write = writes[i];
        const QString outcome = outcomes ? told((*outcomes)[i].kind) + u' ' + (*outcomes)[i].remoteId + u' '
                + (*outcomes)[i].version + u' ' + (*outcomes)[i].reason
                                         : toText(outcomes.error());
        tell(u"%1 %2 %3 key %4 over %5 %6: %7"_s.arg(verb(write.kind), object.object, write.remoteId,
            write.key.toString(), write.version, told(write.fields), outcome));
    }
    return outcomes;
}

Result<std::vector<InDoubtResult>> TracedRemote::find(
    const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
{
    auto results = m_remote.find(object, lost, isAlreadyLinked);
    for (size_t i = 0; i < lost.size(); ++i)
        tell(u"find %1 key %2 %3: %4"_s.arg(object.object, lost[i].write.key.toString(), told(lost[i].write.fields),
            results ? told((*results)[i]) : toText(results.error())));
    return results;
}

} // namespace satchel::simulation
