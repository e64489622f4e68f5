// SPDX-License-Identifier: GPL-3.0-or-later
// People and records that a text mentions: links of Markdown to a record, [Anna Berg](satchel:contact/ID).
#pragma once

#include "domain/RecordId.h"

#include <optional>
#include <QString>
#include <vector>

namespace satchel {

struct Mention
{
    QString name;
    QString entity; // "contact"
    RecordId id;
    bool operator==(const Mention &) const = default;
};

/// A piece of a text: words, or a mention.
struct MentionPart
{
    QString words;
    std::optional<Mention> mention;
};
std::vector<MentionPart> mentionParts(const QString &text);

/// In their order, each once.
std::vector<Mention> mentionsIn(const QString &text);
/// As it is stored.
QString mentionLink(const Mention &mention);
/// "satchel:contact/ID"; nothing for any other address.
QString mentionAddress(const Mention &mention);
/// Words of the link that no other text has, for the search index: what is random in the id, as "contact" and the time
/// are in too many texts.
QString mentionWords(const QString &entity, RecordId id);
/// The text with the names alone.
QString withoutMentionLinks(const QString &text);
/// The text with links to `from` leading to `to`.
QString withMentionMoved(const QString &text, RecordId from, RecordId to);

} // namespace satchel
