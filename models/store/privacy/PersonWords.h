// SPDX-License-Identifier: GPL-3.0-or-later
// The names, addresses and numbers that identify a person in texts, and their removal.
#pragma once

#include "domain/Record.h"

#include <QStringList>

namespace satchel::store {

/// What stands in place of what was erased. The same in every language, as it is data.
inline constexpr QLatin1StringView erasedText("(erased)");

class PersonWords
{
public:
    /// The names, e-mail addresses and telephone numbers in the fields of a contact or lead.
    void addPerson(const Record &record);
    /// An address or number that the person had before.
    void addPhrase(const QString &phrase);
    /// Removes one that is somebody else's as well.
    void removePhrase(const QString &phrase) { m_phrases.removeAll(phrase); }

    /// Unmistakable: whole names, addresses, numbers, profiles.
    const QStringList &phrases() const { return m_phrases; }
    /// The whole names among the phrases.
    const QStringList &names() const { return m_names; }
    /// Parts of the name, which mean this person only in a record that is about them.
    const QStringList &parts() const { return m_parts; }

    /// `alsoParts`: in a record about the person. A phrase inside a longer word is none.
    bool isIn(const QString &text, bool alsoParts) const;
    QString without(const QString &text, bool alsoParts) const;
    /// A value without them: a text with "(erased)" in their place; a list without the items that have one; empty for
    /// an e-mail address, number or web address.
    Value without(FieldType type, const Value &value, bool alsoParts) const;

private:
    QStringList m_phrases;
    QStringList m_names;
    QStringList m_parts;
};

/// Texts as SQLite has them, UTF-8 and perhaps inside JSON, where the letter before a phrase may be that of an escaped
/// line break: phrases count wherever they are.
bool isAnyIn(const QStringList &phrases, std::string_view utf8);
QByteArray withoutAny(const QStringList &phrases, std::string_view utf8);

} // namespace satchel::store
