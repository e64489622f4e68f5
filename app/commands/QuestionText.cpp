// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/QuestionText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

struct Ways
{
    store::QuestionKind kind;
    QLatin1StringView yes;
    QLatin1StringView no;
    QLatin1StringView undo; // empty: not offered
};

constexpr Ways ways[] = {
    {store::QuestionKind::OutgoingDeletions, "deletes them there too"_L1, "keeps them there and removes the links"_L1,
        "restores them here"_L1},
    {store::QuestionKind::OutgoingOverwrites, "sends them"_L1, "keeps the values there"_L1, "undoes the edits here"_L1},
    {store::QuestionKind::IncomingDeletions, "deletes them here too"_L1,
        "keeps them here and creates them there again"_L1, {}},
    {store::QuestionKind::OtherAccount, "uses this account"_L1, "keeps the previous account"_L1, {}},
    {store::QuestionKind::Matches, "links the pairs"_L1, "pauses the connection; list them with: satchel matches"_L1,
        {}},
    {store::QuestionKind::RestoredStore, "sends them"_L1, "takes the values there instead"_L1, {}},
};

QString recordsOf(const store::Store &store, const store::Question &question)
{
    if (!question.entity)
        return u"records"_s;
    const Entity &entity = store.schema().entity(*question.entity);
    return (question.count == 1 ? entity.label : entity.pluralLabel).toLower();
}

} // namespace

QString textOf(const store::Store &store, const store::Connection &connection, const store::Question &question)
{
    const QString count = QString::number(question.count);
    const QString total = QString::number(question.total);
    QString text = connection.problem;
    if (question.kind == store::QuestionKind::OutgoingDeletions)
        text = u"Delete %1 %2 at %3 too? They were deleted here; %4 are linked. Nothing of this has been sent."_s.arg(
            count, recordsOf(store, question), connection.name, total);
    else if (question.kind == store::QuestionKind::OutgoingOverwrites)
        text
            = u"Overwrite values of %1 %2 at %3? They were edited here in bulk; %4 are linked. Nothing of this has been sent."_s
                  .arg(count, recordsOf(store, question), connection.name, total);
    if (question.along > 0)
        text += u" %1 deletes %2 more records with them."_s.arg(connection.name).arg(question.along);
    return text;
}

QString waysToAnswer(const store::Connection &connection, const store::Question &question)
{
    for (const Ways &way : ways) {
        if (way.kind != question.kind)
            continue;
        QString text = u"satchel connection answer \"%1\" yes %2, no %3"_s.arg(connection.name, way.yes, way.no);
        if (question.canUndo && !way.undo.isEmpty())
            text += u", undo "_s + way.undo;
        return text;
    }
    return u"satchel connection answer \"%1\" yes or no"_s.arg(connection.name);
}

QJsonObject questionJson(
    const store::Store &store, const store::Connection &connection, const store::Question &question)
{
    QJsonArray answers{u"yes"_s, u"no"_s};
    if (question.canUndo)
        answers.append(u"undo"_s);
    return {{u"kind"_s, nameOf(question.kind)}, {u"text"_s, textOf(store, connection, question)},
        {u"count"_s, question.count}, {u"total"_s, question.total}, {u"along"_s, question.along},
        {u"examples"_s, QJsonArray::fromStringList(question.examples)}, {u"answers"_s, answers}};
}

} // namespace satchel::app
