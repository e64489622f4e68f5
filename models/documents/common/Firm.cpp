// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/common/Firm.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "domain/Region.h"
#include "domain/StandardTax.h"
#include "store/PersonName.h"
#include "store/privacy/StoredSetting.h"

#include <QLocale>

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

const QString currencyField = u"currency"_s;

/// All at once: a letterhead has many.
QHash<QString, QString> storedSettings(store::Store &store)
{
    QHash<QString, QString> values;
    const auto rows = store.select({EntityKind::Setting, {field::name, field::value}, {}, {}, {}, -1, false});
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        values.insert(rows->text(row, 0), rows->text(row, 1));
    return values;
}

/// The letterhead's own name of a field, so that both say the same.
QString settingOf(const QString &firmField)
{
    return firmField == "registration_id"_L1 ? u"sender_registration"_s : u"sender_"_s + firmField;
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString addressLines(const Firm &firm)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(firm[u"address_country"_s]);
    const QString country = territory == QLocale::AnyTerritory ? firm[u"address_country"_s] : QString();
    const QString place = joined({firm[u"address_postal_code"_s], firm[u"address_city"_s]}, u" "_s);
    return joined({firm[u"address_street"_s], joined({place, firm[u"address_region"_s]}, u", "_s), country}, u"\n"_s);
}

QString bankLines(const Firm &firm)
{
    const auto named = [](const QString &name, const QString &value) {
        return value.isEmpty() ? QString() : name + u' ' + value;
    };
    return joined({firm[u"bank_name"_s], named(u"IBAN"_s, firm[u"iban"_s]), named(u"BIC"_s, firm[u"bic"_s])}, u"\n"_s);
}

/// ISO 13616: the first four characters behind the others, letters as numbers from 10, leaves 1 divided by 97.
bool isIban(const QString &iban)
{
    if (iban.size() < 15 || iban.size() > 34)
        return false;
    int rest = 0;
    for (const QChar character : QString(iban.mid(4) + iban.left(4))) {
        const ushort code = character.unicode();
        if (code >= '0' && code <= '9')
            rest = (rest * 10 + (code - '0')) % 97;
        else if (code >= 'A' && code <= 'Z')
            rest = (rest * 100 + (code - 'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

Result<QString> checked(const QString &firmField, const QString &given)
{
    const QString value = given.trimmed();
    if (value.isEmpty() && firmField != currencyField)
        return value;
    if (firmField == currencyField && !Currency::fromCode(value))
        return fail(Error::Kind::Invalid, Reason::tr("there is no currency \"%1\"").arg(value), firmField);
    if (firmField == "contact_name"_L1 && store::isPlaceholderName(value))
        return fail(
            Error::Kind::Invalid, Reason::tr("\"%1\" is not a name that others know you by").arg(value), firmField);
    if (firmField == "iban"_L1) {
        const QString iban = QString(value).remove(u' ').toUpper();
        if (!isIban(iban))
            return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is no IBAN: its check digits are wrong").arg(value),
                firmField);
        return iban;
    }
    return value;
}

QString usualTaxIn(const QString &country)
{
    const auto rate = standardTaxRate(regionNamed(country));
    return rate ? rate->toString() : QString();
}

bool concerns(const Firm &firm, const QStringList &fields)
{
    return std::ranges::any_of(fields, [&](const QString &field) { return firm.contains(field); });
}

} // namespace

const QStringList &firmFields()
{
    static const QStringList all{u"name"_s, u"legal_name"_s, u"address_street"_s, u"address_city"_s,
        u"address_region"_s, u"address_postal_code"_s, u"address_country"_s, u"vat_id"_s, u"tax_number"_s,
        u"registration_id"_s, u"electronic_address"_s, u"electronic_scheme"_s, u"contact_name"_s, u"phone"_s,
        u"email"_s, u"iban"_s, u"bic"_s, u"bank_name"_s, u"creditor_id"_s, currencyField, u"logo"_s};
    return all;
}

Firm readFirm(store::Store &store)
{
    Firm firm;
    const auto settings = storedSettings(store);
    for (const QString &name : firmFields())
        firm.insert(name, name == currencyField ? store.mainCurrency().code() : settings.value(settingOf(name)));
    return firm;
}

Result<std::vector<Edit>> firmEdits(store::Store &store, const Firm &firm)
{
    Firm whole = readFirm(store);
    const QString country = whole[u"address_country"_s];
    std::vector<Edit> edits;
    QMap<QString, QString> wanted; // settings
    for (auto field = firm.cbegin(); field != firm.cend(); ++field) {
        if (!firmFields().contains(field.key()))
            return fail(Error::Kind::Invalid, Reason::tr("a firm has no field \"%1\"").arg(field.key()), field.key());
        const QString value = TRY(checked(field.key(), field.value()));
        whole[field.key()] = value;
        if (field.key() != currencyField)
            wanted.insert(settingOf(field.key()), value);
        else if (value != store.mainCurrency().code())
            edits = TRY(store.mainCurrencyEdits(*Currency::fromCode(value)));
    }
    // The lines on paper follow; those that a person wrote by hand stay while none of their parts is given.
    if (concerns(firm, {u"address_street"_s, u"address_city"_s, u"address_region"_s, u"address_postal_code"_s}))
        wanted.insert(u"sender_address"_s, addressLines(whole));
    if (concerns(firm, {u"vat_id"_s, u"tax_number"_s}))
        wanted.insert(u"sender_tax"_s, joined({whole[u"vat_id"_s], whole[u"tax_number"_s]}, u", "_s));
    if (concerns(firm, {u"bank_name"_s, u"iban"_s, u"bic"_s}))
        wanted.insert(u"sender_bank"_s, bankLines(whole));
    // The rate of new quote lines follows the country while nobody chose another: it is the one of the country before.
    if (concerns(firm, {u"address_country"_s}) && whole[u"address_country"_s] != country
        && TRY(store::readSetting(store, usualTaxSetting)).value == usualTaxIn(country))
        wanted.insert(usualTaxSetting, usualTaxIn(whole[u"address_country"_s]));
    for (auto setting = wanted.cbegin(); setting != wanted.cend(); ++setting) {
        const auto known = TRY(store::readSetting(store, setting.key()));
        if (known.value != setting.value())
            edits.push_back(TRY(store::settingEdit(store, setting.key(), setting.value())));
    }
    return edits;
}

} // namespace satchel::documents
