// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardParser.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

const VCardProperty *VCard::find(QStringView name) const
{
    const auto found = std::find_if(
        properties.begin(), properties.end(), [&](const VCardProperty &each) { return each.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

Result<std::optional<VCard>> VCardParser::next()
{
    QByteArray line;
    while (!m_begunAt) {
        const auto got = TRY(m_lines.next(line));
        if (!got)
            return std::optional<VCard>();
        if (line.trimmed().toUpper() == "BEGIN:VCARD")
            m_begunAt = m_lines.line();
    }
    VCard card;
    card.line = *m_begunAt;
    card.raw = u"BEGIN:VCARD"_s;
    m_begunAt.reset();
    while (true) {
        const auto got = TRY(m_lines.next(line));
        const QByteArray upper = line.left(32).trimmed().toUpper();
        if (!got || upper == "BEGIN:VCARD") {
            card.problem = Reason::tr("the card has no END:VCARD");
            if (got)
                m_begunAt = m_lines.line();
            return std::optional(card);
        }
        if (upper == "END:VCARD")
            return std::optional(card);
        if (card.raw.size() < 4000)
            card.raw += u'\n'
                + decodeText({line.constData(), size_t(line.size())}, m_lines.stream().cellEncoding()).left(1000);
        if (line.trimmed().isEmpty())
            continue;
        auto property = parseVCardLine(line, m_lines.stream().cellEncoding());
        if (!property)
            continue; // a line without a colon says nothing
        if (property->name == u"VERSION")
            card.version = property->value.trimmed();
        card.properties.append(*property);
    }
}

} // namespace satchel::exchange
