// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a quote for a hospital, as long as a test wants it.
#pragma once

#include "documents/quote/QuoteDocument.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

class QuoteStore : public TestStore
{
public:
    QuoteStore()
    {
        using namespace Qt::StringLiterals;
        const RecordId company = create(EntityKind::Company,
            {{u"name"_s, u"Universitätsklinikum Lindental"_s}, {u"address_street"_s, u"Am Lindenring 12–18"_s},
                {u"address_postal_code"_s, u"14059"_s}, {u"address_city"_s, u"Berlin"_s},
                {u"address_country"_s, u"Germany"_s}});
        const RecordId contact = create(EntityKind::Contact,
            {{u"first_name"_s, u"Anneliese"_s}, {u"last_name"_s, u"Reinhardt-Vogelsang"_s}, {u"company"_s, company}});
        quote = create(EntityKind::Quote,
            {{u"company"_s, company}, {u"contact"_s, contact}, {u"currency"_s, u"EUR"_s},
                {u"valid_until"_s, QDate(2026, 12, 20)}, {u"payment_terms"_s, u"30 days net"_s},
                {u"introduction"_s, u"Sehr geehrte Frau Dr. Reinhardt-Vogelsang,\nvielen Dank für die Begehung."_s},
                {u"notes"_s, u"Die Zertifikate liegen bei."_s}});
        auto sender = documents::readLetterhead(*(*this).operator->());
        sender.name = u"Thermolog Messtechnik GmbH"_s;
        sender.address = u"Werkstraße 4\n70173 Stuttgart"_s;
        sender.phone = u"+49 711 5550 100"_s;
        sender.email = u"angebote@thermolog.example"_s;
        sender.website = u"thermolog.example"_s;
        sender.tax = u"USt-IdNr. DE123456789"_s;
        sender.bank = u"IBAN DE02 1203 0000 0000 2020 51\nBIC BYLADEM1001"_s;
        const auto changed = operator*().commit(
            {u"Letterhead"_s, Origin::user(), documents::letterheadEdits(operator*(), sender), {}});
        if (!changed)
            qFatal("%s", qUtf8Printable(toText(changed.error())));
    }

    RecordId line(const QString &name, const QString &quantity, const QString &price, std::vector<FieldValue> more = {})
    {
        using namespace Qt::StringLiterals;
        std::vector<FieldValue> values = {{u"quote"_s, quote}, {u"position"_s, ++m_position}, {u"name"_s, name},
            {u"quantity"_s, *Decimal::fromString(quantity)}, {u"unit"_s, u"pcs"_s},
            {u"unit_price"_s, UnitPrice{*Decimal::fromString(price), *Currency::fromCode(u"EUR")}},
            {u"tax_rate"_s, Decimal::fromInteger(19)}};
        values.insert(values.end(), more.begin(), more.end());
        return create(EntityKind::QuoteLine, values);
    }
    void group(const QString &name)
    {
        using namespace Qt::StringLiterals;
        create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"position"_s, ++m_position}, {u"kind"_s, u"group"_s}, {u"name"_s, name}});
    }
    /// Lines of products with a description each, a group before every tenth.
    void fill(int count)
    {
        using namespace Qt::StringLiterals;
        for (int i = 1; i <= count; ++i) {
            if (i % 10 == 1)
                group(u"Part %1"_s.arg(i / 10 + 1));
            line(u"TL-%1 temperature logger"_s.arg(200 + i), QString::number(i % 48 + 1), u"18%1.50"_s.arg(i % 10),
                {{u"description"_s, u"−90 to +40 °C, display, two-year battery"_s}});
        }
    }
    documents::Document document(const QString &look = {}, const QString &language = {})
    {
        const auto facts = documents::readQuoteFacts(operator*(), quote);
        if (!facts)
            qFatal("%s", qUtf8Printable(toText(facts.error())));
        return documents::quoteDocument(*facts, documents::findTemplate(look)->value, language);
    }

    RecordId quote;

private:
    qint64 m_position = 0;
};

} // namespace satchel::test
