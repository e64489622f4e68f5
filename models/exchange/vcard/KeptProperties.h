// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of an imported card that no field of a contact holds, or none as exactly as the card had them: a second
// organization, an address with its parts, an anniversary. A contact keeps them as lines of a card, and an export
// writes them again where the fields still say the same.
#pragma once

#include "exchange/vcard/VCardParser.h"

namespace satchel::exchange {

/// The lines by which a contact keeps a property: its own, and those that label it. Empty for what is not kept: what
/// only describes the file, and sounds, logos and keys, which are long and of no use to another address book.
QStringList keptLines(const VCard &card, const VCardProperty &property);

class KeptProperties
{
public:
    explicit KeptProperties(const QStringList &lines);

    /// The lines of a property that says this in a field, with or without its label; empty when none does. Given once.
    QStringList take(QStringView name, const QString &text);
    /// The lines of a property of this name, whatever it says.
    QStringList takeAny(QStringView name);
    /// The lines of all properties without a field of their own.
    QStringList rest() const;
    /// The highest N of the groups "itemN" among the lines; new groups are numbered from there.
    int highestItem() const { return m_highestItem; }

private:
    struct Entry
    {
        QString name;
        QString text;
        QString labeledText;
        QStringList lines;
    };

    QStringList takeAt(std::vector<Entry>::iterator found);

    std::vector<Entry> m_entries;
    int m_highestItem = 0;
};

} // namespace satchel::exchange
