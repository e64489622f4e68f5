// SPDX-License-Identifier: GPL-3.0-or-later
// vCard 2.1, 3.0 and 4.0 as cards of properties.
#pragma once

#include "exchange/vcard/ContentLineReader.h"

#include <QList>

namespace satchel::exchange {

struct VCard
{
    qint64 line = 0;
    QString version;
    QList<VCardProperty> properties;
    QString problem; // why the card cannot be used
    QString raw; // its first lines, when there is a problem

    const VCardProperty *find(QStringView name) const;
};

class VCardParser
{
public:
    explicit VCardParser(TextStream stream) : m_lines(std::move(stream)) {}

    /// The next card, complete or with its problem; nothing at the end.
    Result<std::optional<VCard>> next();
    Progress progress() const { return m_lines.progress(); }
    const TextStream &stream() const { return m_lines.stream(); }

private:
    ContentLineReader m_lines;
    std::optional<qint64> m_begunAt; // line of a BEGIN that ended the card before
};

} // namespace satchel::exchange
