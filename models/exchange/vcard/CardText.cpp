// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/CardText.h"

#include <array>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

QString labelOf(const VCard &card, const VCardProperty &property)
{
    for (const VCardProperty &each : card.properties) {
        if (each.name == u"X-ABLABEL" && !property.group.isEmpty() && each.group == property.group) {
            QString label = unescapedVCardText(each.value).trimmed();
            const bool isBuiltIn = label.startsWith(u"_$!<"_s); // one that address books translate
            return isBuiltIn ? label.remove(u"_$!<"_s).remove(u">!$_"_s).toLower() : label;
        }
    }
    // What it is says more than whose it is.
    static const std::array<std::pair<QString, QString>, 9> labels = {{{u"fax"_s, u"fax"_s}, {u"pager"_s, u"pager"_s},
        {u"cell"_s, u"mobile"_s}, {u"mobile"_s, u"mobile"_s}, {u"iphone"_s, u"mobile"_s}, {u"main"_s, u"main"_s},
        {u"home"_s, u"home"_s}, {u"work"_s, u"work"_s}, {u"other"_s, u"other"_s}}};
    for (const auto &[type, label] : labels) {
        if (property.isOfType(type))
            return label;
    }
    return {};
}

QString labeled(const QString &label, const QString &value)
{
    return label.isEmpty() ? value : label + u": "_s + value;
}

QString plainText(const VCardProperty &property)
{
    if (property.name == u"ADR") {
        const QStringList parts = padded(splitVCardValue(property.value, u';'), 7);
        return joinedParts(QStringList{streetOf(parts)} + parts.mid(3));
    }
    if (property.name == u"ORG")
        return joinedParts(splitVCardValue(property.value, u';'));
    QString text = unescapedVCardText(property.value).trimmed();
    if (property.name == u"TEL" && text.startsWith(u"tel:"_s))
        text.remove(0, 4).replace(u";ext="_s, u" ext. "_s);
    return text;
}

QString joinedParts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList padded(QStringList parts, qsizetype size)
{
    while (parts.size() < size)
        parts.append(QString());
    return parts;
}

QString streetOf(const QStringList &addressParts)
{
    return joinedParts({addressParts[2], addressParts[1], addressParts[0]});
}

} // namespace satchel::exchange
