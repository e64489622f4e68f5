// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/common/Sender.h"

#include "documents/common/Firm.h"
#include "domain/Reason.h"
#include "store/PersonName.h"

#include <QLocale>

namespace satchel::documents {

using namespace Qt::StringLiterals;

Sender readSender(store::Store &store)
{
    const Firm firm = readFirm(store);
    const QString own = store::nameForOthers(store, store.me());
    return {own.isEmpty() ? firm.value(u"contact_name"_s) : own, firm.value(u"name"_s),
        firm.value(u"address_country"_s), store.mainCurrency().code()};
}

Result<std::vector<Edit>> senderEdits(store::Store &store, const Sender &sender)
{
    if (store::isPlaceholderName(sender.person))
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not a name that others know you by").arg(sender.person),
            u"contact_name"_s);
    std::vector<Edit> edits = store::nameEdits(store, store.me(), sender.person.trimmed());
    const Firm known = readFirm(store);
    Firm firm;
    const auto change = [&](const QString &part, const QString &value) {
        if (known.value(part) != value)
            firm.insert(part, value);
    };
    change(u"name"_s, sender.firm.trimmed());
    change(u"address_country"_s, sender.country);
    if (!sender.currency.isEmpty())
        change(u"currency"_s, sender.currency);
    for (Edit &edit : TRY(firmEdits(store, firm)))
        edits.push_back(std::move(edit));
    return edits;
}

QString currencyOfCountry(const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return {};
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    for (const QLocale &locale : locales) {
        if (const auto currency = Currency::fromCode(locale.currencySymbol(QLocale::CurrencyIsoCode)))
            return currency->code();
    }
    return {};
}

} // namespace satchel::documents
