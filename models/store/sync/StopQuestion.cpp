// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/StopQuestion.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

QJsonObject json(const MissingRemoteRecords &question)
{
    return {{u"object"_s, question.object}, {u"count"_s, question.count}, {u"of"_s, question.linked}};
}

QJsonObject json(const AccountChanged &question)
{
    return {{u"account"_s, question.account}, {u"linked"_s, question.linked}};
}

QJsonObject json(const MatchesFound &question)
{
    QJsonArray entities;
    for (const auto &[entity, same, newHere, newThere] : question.entities)
        entities.append(QJsonObject{
            {u"entity"_s, entity}, {u"same"_s, same}, {u"new_here"_s, newHere}, {u"new_there"_s, newThere}});
    return {{u"entities"_s, entities}};
}

QJsonObject json(const StoreRestored &question)
{
    return {{u"copied_at"_s, question.copiedAt.ms}, {u"created"_s, question.created}, {u"edited"_s, question.edited},
        {u"deleted"_s, question.deleted}};
}

MatchesFound matchesFound(const QJsonArray &entities)
{
    MatchesFound question;
    for (const QJsonValue one : entities)
        question.entities.push_back({one[u"entity"].toString(), one[u"same"].toInteger(), one[u"new_here"].toInteger(),
            one[u"new_there"].toInteger()});
    return question;
}

} // namespace

QString nameOf(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::IncomingDeletions: return u"incoming_deletions"_s;
    case QuestionKind::OtherAccount: return u"other_account"_s;
    case QuestionKind::Matches: return u"matches"_s;
    case QuestionKind::RestoredStore: return u"restored_store"_s;
    case QuestionKind::OutgoingDeletions: return u"outgoing_deletions"_s;
    case QuestionKind::OutgoingOverwrites: return u"outgoing_overwrites"_s;
    }
    return {};
}

MatchesFound::Counts MatchesFound::sum() const
{
    Counts sum;
    for (const Counts &one : entities) {
        sum.same += one.same;
        sum.newHere += one.newHere;
        sum.newThere += one.newThere;
    }
    return sum;
}

QuestionKind kindOf(const StopQuestion &question)
{
    if (std::holds_alternative<MissingRemoteRecords>(question))
        return QuestionKind::IncomingDeletions;
    if (std::holds_alternative<StoreRestored>(question))
        return QuestionKind::RestoredStore;
    return std::holds_alternative<AccountChanged>(question) ? QuestionKind::OtherAccount : QuestionKind::Matches;
}

QJsonObject toJson(const StopQuestion &question)
{
    QJsonObject object = std::visit([](const auto &one) { return json(one); }, question);
    object.insert(u"kind"_s, nameOf(kindOf(question)));
    return object;
}

std::optional<StopQuestion> stopQuestionFromJson(const QJsonObject &json)
{
    const QString kind = json[u"kind"].toString();
    if (kind == nameOf(QuestionKind::IncomingDeletions))
        return MissingRemoteRecords{json[u"object"].toString(), json[u"count"].toInteger(), json[u"of"].toInteger()};
    if (kind == nameOf(QuestionKind::OtherAccount))
        return AccountChanged{json[u"account"].toString(), json[u"linked"].toString()};
    if (kind == nameOf(QuestionKind::Matches))
        return matchesFound(json[u"entities"].toArray());
    if (kind == nameOf(QuestionKind::RestoredStore))
        return StoreRestored{Instant{json[u"copied_at"].toInteger()}, json[u"created"].toInteger(),
            json[u"edited"].toInteger(), json[u"deleted"].toInteger()};
    return std::nullopt;
}

} // namespace satchel::store
