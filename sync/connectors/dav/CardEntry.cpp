// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/CardEntry.h"

#include "domain/PersonName.h"
#include "exchange/ListText.h"
#include "exchange/vcard/CardCells.h"
#include "exchange/vcard/CardText.h"
#include "exchange/writers/VCardWriter.h"
#include "sync/connectors/calendar/IcalTree.h"

#include <algorithm>
#include <array>
#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// Our names, and the columns that the reader of card files has for them.
struct CardField
{
    QLatin1StringView name;
    QLatin1StringView column;
};

constexpr CardField cardFields[] = {{"first_name"_L1, "First name"_L1}, {"last_name"_L1, "Last name"_L1},
    {"nickname"_L1, "Nickname"_L1}, {"job_title"_L1, "Job title"_L1}, {"email"_L1, "E-mail"_L1},
    {"phone"_L1, "Phone"_L1}, {"mobile"_L1, "Mobile"_L1}, {"address_street"_L1, "Street"_L1},
    {"address_city"_L1, "City"_L1}, {"address_region"_L1, "Region"_L1}, {"address_postal_code"_L1, "Postal code"_L1},
    {"address_country"_L1, "Country"_L1}, {"website"_L1, "Website"_L1}, {"birthday"_L1, "Birthday"_L1},
    {"notes"_L1, "Notes"_L1}};

/// Properties whose line holds one value alone.
constexpr std::pair<QLatin1StringView, QLatin1StringView> singleValues[] = {{"nickname"_L1, "NICKNAME"_L1},
    {"job_title"_L1, "TITLE"_L1}, {"email"_L1, "EMAIL"_L1}, {"phone"_L1, "TEL;TYPE=work"_L1},
    {"mobile"_L1, "TEL;TYPE=cell"_L1}, {"website"_L1, "URL"_L1}, {"birthday"_L1, "BDAY"_L1}, {"notes"_L1, "NOTE"_L1}};

std::optional<exchange::VCardProperty> propertyOf(const QString &line)
{
    return exchange::parseVCardLine(line.toUtf8(), exchange::TextEncoding::Utf8);
}

/// The same line with another value: its group and parameters stay.
QString withRawValue(const QString &line, const QString &value)
{
    const QByteArray bytes = line.toUtf8();
    return QString::fromUtf8(bytes.left(exchange::findValueStart(bytes) + 1)) + value;
}

QString escapedParts(const QStringList &parts)
{
    QStringList escaped;
    for (const QString &part : parts)
        escaped.append(exchange::escapedVCardText(part));
    return escaped.join(u';');
}

class CardEntry final : public ResourceEntry
{
public:
    explicit CardEntry(IcalTree card) : m_card(std::move(card)) {}

    bool isPerson() const
    {
        const auto says = [this](QStringView property, QLatin1StringView word) {
            return m_card.rawValue(property).trimmed().compare(word, Qt::CaseInsensitive) == 0;
        };
        return m_card.name == "VCARD"_L1 && !says(u"KIND", "group"_L1) && !says(u"KIND", "org"_L1)
            && !says(u"X-ADDRESSBOOKSERVER-KIND", "group"_L1) && !says(u"X-ABSHOWAS", "COMPANY"_L1);
    }

    QString uid() const override { return exchange::unescapedVCardText(m_card.rawValue(u"UID")).trimmed(); }
    QJsonObject fields(const QString &) const override;
    QString version(const QString &) const override;
    Result<void> change(const QString &, const QJsonObject &wanted, Instant now) override;
    QByteArray bytes() const override { return writeIcalTree(m_card); }

private:
    void writeName(const QJsonObject &merged);
    void writeAddress(const QJsonObject &merged);
    void writeSingle(const QString &head, const QString &said, const QString &wanted);

    IcalTree m_card;
};

QJsonObject CardEntry::fields(const QString &) const
{
    exchange::VCard card;
    for (const QString &line : m_card.lines) {
        if (auto property = propertyOf(line))
            card.properties.append(std::move(*property));
    }
    const exchange::CardCells cells = exchange::cellsOf(card);
    const auto cellOf = [&](QLatin1StringView column) {
        const auto &names = exchange::cardColumnNames();
        return cells[static_cast<size_t>(std::ranges::find(names, QString(column)) - names.begin())];
    };
    QJsonObject fields;
    for (const CardField &field : cardFields)
        fields.insert(field.name, textOrNull(cellOf(field.column)));
    fields.insert("tags"_L1, QJsonArray::fromStringList(exchange::splitList(cellOf("Tags"_L1))));
    return fields;
}

QString CardEntry::version(const QString &) const
{
    IcalTree counted = m_card;
    counted.remove({u"REV"_s});
    return QString::fromLatin1(
        QCryptographicHash::hash(writeIcalTree(counted), QCryptographicHash::Sha256).toHex().left(32));
}

/// The shown name is that of the parts; a card has to have one.
void CardEntry::writeName(const QJsonObject &merged)
{
    QStringList parts = exchange::padded(exchange::splitVCardValue(m_card.rawValue(u"N"), u';'), 5);
    parts[0] = merged.value("last_name"_L1).toString();
    parts[1] = merged.value("first_name"_L1).toString();
    m_card.replace({u"N"_s}, {u"N:"_s + escapedParts(parts)});
    QStringList shown{parts[1], parts[2], parts[0], parts[4]};
    shown.removeAll(QString());
    const QString name = shown.isEmpty() ? merged.value("email"_L1).toString() : shown.join(u' ');
    m_card.replace({u"FN"_s}, {u"FN:"_s + exchange::escapedVCardText(name)});
}

void CardEntry::writeAddress(const QJsonObject &merged)
{
    const QString line = m_card.linesOf(u"ADR").value(0, u"ADR;TYPE=work:"_s);
    QStringList parts = exchange::padded(exchange::splitVCardValue(m_card.rawValue(u"ADR"), u';'), 7);
    const QString street = merged.value("address_street"_L1).toString();
    if (exchange::streetOf(parts) != street) {
        parts[0].clear();
        parts[1].clear();
        parts[2] = street;
    }
    qsizetype at = 3;
    for (const auto name : {"address_city"_L1, "address_region"_L1, "address_postal_code"_L1, "address_country"_L1})
        parts[at++] = merged.value(name).toString();
    const bool isBlank = parts.join(QString()).isEmpty();
    QStringList lines = m_card.linesOf(u"ADR").mid(1);
    if (!isBlank)
        lines.prepend(withRawValue(line, escapedParts(parts)));
    m_card.replace({u"ADR"_s}, lines);
}

/// `head` is the property of a new line; `said` what the line of the field says now.
void CardEntry::writeSingle(const QString &head, const QString &said, const QString &wanted)
{
    const QString name = head.section(u';', 0, 0);
    const QString value = exchange::escapedVCardText(wanted);
    for (qsizetype i = 0; i < m_card.lines.size() && !said.isEmpty(); ++i) {
        const auto property = IcalTree::nameOf(m_card.lines[i]) == name ? propertyOf(m_card.lines[i]) : std::nullopt;
        const QString text = property ? exchange::plainText(*property) : QString();
        const bool isIts = property
            && (text == said || name == "BDAY"_L1 || name == "NOTE"_L1 || name == "NICKNAME"_L1);
        if (!isIts)
            continue;
        if (value.isEmpty())
            m_card.lines.removeAt(i);
        else
            m_card.lines[i] = property->value.startsWith("tel:"_L1) ? head + u':' + value
                                                                    : withRawValue(m_card.lines[i], value);
        return;
    }
    if (!value.isEmpty())
        m_card.lines.append(head + u':' + value);
}

Result<void> CardEntry::change(const QString &, const QJsonObject &wanted, Instant now)
{
    const QJsonObject present = fields({});
    const QStringList changed = changedFields(present, wanted);
    const QJsonObject merged = overlaid(present, wanted);
    if (changed.contains("first_name"_L1) || changed.contains("last_name"_L1) || !m_card.has(u"FN"))
        writeName(merged);
    if (std::ranges::any_of(changed, [](const QString &field) { return field.startsWith("address_"_L1); }))
        writeAddress(merged);
    for (const auto &[ours, head] : singleValues) {
        if (changed.contains(ours))
            writeSingle(head, present.value(ours).toString(), merged.value(ours).toString());
    }
    if (changed.contains("tags"_L1)) {
        QStringList tags;
        for (const QJsonValue tag : merged.value("tags"_L1).toArray())
            tags.append(exchange::escapedVCardText(tag.toString()));
        m_card.replace(
            {u"CATEGORIES"_s}, tags.isEmpty() ? QStringList() : QStringList{u"CATEGORIES:"_s + tags.join(u',')});
    }
    m_card.replace({u"REV"_s},
        {u"REV:"_s + QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)});
    return {};
}

} // namespace

Result<std::unique_ptr<ResourceEntry>> readCardEntry(const QByteArray &bytes)
{
    auto card = TRY(readIcalTree(bytes));
    auto entry = std::make_unique<CardEntry>(std::move(card));
    return entry->isPerson() ? std::unique_ptr<ResourceEntry>(std::move(entry)) : nullptr;
}

std::unique_ptr<ResourceEntry> makeCardEntry(const QString &uid)
{
    return std::make_unique<CardEntry>(IcalTree{u"VCARD"_s, {u"VERSION:3.0"_s, u"UID:"_s + uid}, {}});
}

} // namespace satchel::sync
