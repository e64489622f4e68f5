// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RefusalText.h"

#include "domain/StoredReason.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

struct RefusalTr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::items::RefusalText)
};

/// As sync/hub/sql says them.
struct HubReason
{
    const char *pattern;
    const char *sentence;
};

constexpr HubReason hubReasons[] = {
    {"you may not change this (\\w+)",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "Your role does not let you change this record (%1).")},
    {"you may not delete this (\\w+)",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "Your role does not let you delete this record (%1).")},
    {"you may not restore this (\\w+)",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "Your role does not let you restore this record (%1).")},
    {"you may not create a (\\w+)",
        QT_TRANSLATE_NOOP(
            "satchel::items::RefusalText", "Your role does not let you create records of this kind (%1).")},
    {"you may not change (\\w+)\\.(\\w+)",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "Your role does not let you change the field %2 (%1).")},
    {"you may not change what this (\\w+) belongs to",
        QT_TRANSLATE_NOOP(
            "satchel::items::RefusalText", "Your role does not let you change what this record (%1) belongs to.")},
    {"what a comment says is its author's",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "What a comment says is its author's.")},
    {"no desk can hold this value of (\\w+)\\.(\\w+)",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "No computer can hold this value of the field %2 (%1).")},
    {"this (\\w+) was erased",
        QT_TRANSLATE_NOOP(
            "satchel::items::RefusalText", "The team has erased this record (%1). Nothing can bring it back.")},
    {"the (\\w+) [0-9a-f-]+ already exists",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "The team has this record (%1) already.")},
    {"the team has a field (\\w+)\\.(\\w+) of another type",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "The team has a field %2 of another type (%1).")},
    {"the discount of ([0-9.]+) % is above your limit of ([0-9.]+) % and has not been approved",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText",
            "The discount of %1 % is above your limit of %2 %, and nobody has approved it.")},
    {"an approval is requested by whoever needs it",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "You can request an approval for yourself only.")},
    {"a new approval request is not decided yet",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "A new approval request can't be decided already.")},
    {"what an approval is requested for can't be changed",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText",
            "What an approval is requested for can't be changed. Withdraw the request and make another one.")},
    {"the note of an approval request can be changed by its requester, until it is decided",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText",
            "The note of an approval request can be changed by its requester, until it is decided.")},
    {"nobody can decide their own approval request",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "Nobody can decide their own approval request.")},
    {"your role does not allow deciding approval requests",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "Your role does not let you decide approval requests.")},
    {"a decision names the person who makes it",
        QT_TRANSLATE_NOOP("satchel::items::RefusalText", "Somebody else has decided this approval request.")},
};

} // namespace

QString refusalText(const Schema &schema, const QString &reason)
{
    for (const HubReason &one : hubReasons) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromLatin1(one.pattern)));
        const auto match = pattern.match(reason);
        if (!match.hasMatch())
            continue;
        if (match.lastCapturedIndex() == 0)
            return RefusalTr::tr(one.sentence);
        const Entity *entity = schema.find(match.captured(1));
        const Field *field = entity ? entity->find(match.captured(2)) : nullptr;
        const QString sentence = RefusalTr::tr(one.sentence);
        const QString kind = entity ? entity->label : match.captured(1);
        return match.lastCapturedIndex() > 1 ? sentence.arg(kind, field ? field->label : match.captured(2))
                                             : sentence.arg(kind);
    }
    return translatedReason(reason);
}

} // namespace satchel::items
