// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/Profiles.h"
#include "domain/TextFolding.h"
#include "duplicates/CompanyName.h"
#include "duplicates/MailAddress.h"

#include <algorithm>
#include <cstring>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace satchel::duplicates {

namespace {

constexpr size_t leastDigits = 7; // fewer are an extension, shared by many
constexpr size_t endingDigits = 7; // what every way to write a number has in common

QString hostOf(QString website)
{
    if (!website.contains("//"_L1))
        website.prepend("//"_L1);
    QString host = fold(QUrl(website).host());
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

/// An entry of a list of more addresses or numbers begins with what it is: "work: ana@acme.example".
QString withoutLabel(const QString &entry)
{
    return entry.section(u": "_s, -1).trimmed();
}

std::string foldedUtf8(const QString &text)
{
    return fold(text.simplified()).toStdString();
}

/// A value of a row that was read.
struct RowCell
{
    const store::Rows &rows;
    qsizetype row;
    int column;

    QString text() const { return rows.text(row, column); }
    QStringList list() const { return valueOr<QStringList>(rows.value(row, column)); }
    RecordId reference() const { return rows.reference(row, column); }
    QDate date() const { return valueOr<QDate>(rows.value(row, column)); }
};

/// A value of a record.
struct ValueCell
{
    const Value &value;

    QString text() const { return valueOr<QString>(value); }
    QStringList list() const { return valueOr<QStringList>(value); }
    RecordId reference() const { return valueOr<RecordId>(value); }
    QDate date() const { return valueOr<QDate>(value); }
};

} // namespace

quint64 traitOf(std::string_view text)
{
    if (text.empty())
        return 0;
    quint64 hash = 0xcbf29ce484222325; // FNV-1a, 64 bits: the same in every run
    for (const char c : text)
        hash = (hash ^ static_cast<quint8>(c)) * 0x100000001b3;
    return hash ? hash : 1;
}

quint64 companyTrait(const QString &name)
{
    return traitOf(companyCore(name));
}

std::span<const Profiles::PartName> Profiles::partNames()
{
    static constexpr PartName names[] = {{u"first_name", Part::First}, {u"last_name", Part::Last},
        {u"suffix", Part::Suffix}, {u"name", Part::Name}, {u"email", Part::Email}, {u"emails", Part::Emails},
        {u"phone", Part::Phone}, {u"mobile", Part::Phone}, {u"phones", Part::Phones}, {u"company", Part::Company},
        {u"company_name", Part::CompanyName}, {u"domain", Part::Domain}, {u"website", Part::Website},
        {u"address_street", Part::Street}, {u"address_city", Part::City}, {u"address_postal_code", Part::PostalCode},
        {u"birthday", Part::Birthday}};
    return names;
}

Profiles::Profiles(const Entity &entity, size_t count) : m_arePeople(entity.isPerson)
{
    m_profiles.reserve(count);
    for (const auto &[name, part] : partNames()) {
        if (entity.find(name)) {
            m_columns.append(name.toString());
            m_parts.push_back(part);
        }
    }
}

void Profiles::add(const store::Rows &rows, const CompanyNames &companies)
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        add(
            rows.id(row), [&](int column) { return !rows.isNull(row, column); },
            [&](int column) {
                return RowCell{rows, row, column};
            },
            companies);
    }
}

void Profiles::add(const Record &record, const CompanyNames &companies)
{
    const auto value = [&](int column) -> const Value & { return record.value(m_columns[column]); };
    add(
        record.id, [&](int column) { return !isEmpty(value(column)); },
        [&](int column) { return ValueCell{value(column)}; }, companies);
}

template <typename HasValue, typename Cell>
void Profiles::add(RecordId id, HasValue hasValue, Cell cell, const CompanyNames &companies)
{
    Profile profile;
    profile.id = id;
    m_emails.clear();
    m_phones.clear();
    for (size_t part = 0; part < m_parts.size(); ++part) {
        const auto column = static_cast<int>(part);
        if (hasValue(column))
            read(profile, m_parts[part], cell(column), companies);
    }
    profile.emails = keep(m_emails);
    profile.phones = keep(m_phones);
    profile.name.hash = traitOf(std::string(profile.first) + '\n' + std::string(profile.last));
    m_profiles.push_back(profile);
}

template <typename Cell>
void Profiles::read(Profile &profile, Part part, const Cell &cell, const CompanyNames &companies)
{
    const auto list = [&] { return cell.list(); };
    const auto text = [&] { return cell.text(); };
    const auto nameText = [&](const QString &name) {
        const LatinName latin = latinName(name);
        profile.script = std::max(profile.script, latin.script);
        return keep(latin.text);
    };
    switch (part) {
    case Part::First: profile.first = nameText(text()); break;
    case Part::Last: profile.last = nameText(text()); break;
    case Part::Suffix: profile.suffix = traitOf(latinName(text()).text); break;
    case Part::Name:
        profile.script = latinName(text()).script;
        profile.last = keep(companyCore(text()));
        break;
    case Part::Email: addEmail(text()); break;
    case Part::Emails: {
        for (const QString &one : list())
            addEmail(one);
        break;
    }
    case Part::Phone: addPhone(text()); break;
    case Part::Phones: {
        for (const QString &one : list())
            addPhone(one);
        break;
    }
    case Part::Company: profile.company = companies.value(cell.reference()); break;
    case Part::CompanyName: profile.company = companyTrait(text()); break;
    case Part::Domain: profile.domain = traitOf(foldedUtf8(hostOf(text()))); break;
    case Part::Website: {
        if (!profile.domain && !m_arePeople)
            profile.domain = traitOf(foldedUtf8(hostOf(text())));
        break;
    }
    case Part::Street: profile.street = keep(latinName(text()).text); break;
    case Part::City: profile.city = traitOf(foldedUtf8(text())); break;
    case Part::PostalCode: profile.postalCode = traitOf(foldedUtf8(text().remove(u' '))); break;
    case Part::Birthday: {
        const auto date = cell.date();
        profile.birthday = date.isValid() ? static_cast<qint32>(date.toJulianDay()) : 0;
        break;
    }
    }
}

void Profiles::addEmail(const QString &text)
{
    const MailAddress mail = MailAddress::fromText(withoutLabel(text));
    if (mail.isEmpty())
        return;
    const quint64 domain = traitOf(mail.domain.toStdString());
    MailTrait trait;
    trait.address.hash = traitOf((mail.mailbox + u'@' + mail.domain).toStdString());
    trait.mailbox = traitOf(mail.mailbox.toStdString());
    trait.domain = mail.isOfProvider ? 0 : domain;
    trait.isShared = mail.isShared;
    m_emails.push_back(trait);
}

void Profiles::addPhone(const QString &text)
{
    const QString number = withoutLabel(text);
    std::string digits = phoneDigits(number).toStdString();
    const bool isInternational = number.startsWith(u'+') || digits.starts_with("00");
    digits.erase(0, digits.find_first_not_of('0'));
    if (digits.size() < leastDigits)
        return;
    PhoneTrait trait;
    trait.digits = keep(digits);
    trait.ending.hash = traitOf(std::string_view(digits).substr(digits.size() - endingDigits));
    trait.isInternational = isInternational;
    m_phones.push_back(trait);
}

void Profiles::countHolders()
{
    std::vector<Trait *> traits;
    const auto count = [&] {
        std::ranges::sort(traits, {}, &Trait::hash);
        for (auto begin = traits.begin(); begin != traits.end();) {
            const auto end = std::find_if(
                begin, traits.end(), [&](const Trait *one) { return one->hash != (*begin)->hash; });
            for (const auto holders = static_cast<quint32>(end - begin); begin != end; ++begin)
                (*begin)->holders = holders;
        }
        traits.clear();
    };
    traits.reserve(m_profiles.size());
    for (Profile &profile : m_profiles)
        traits.push_back(&profile.name);
    count();
    for (Profile &profile : m_profiles) {
        for (MailTrait &email : profile.emails)
            traits.push_back(&email.address);
    }
    count();
    for (Profile &profile : m_profiles) {
        for (PhoneTrait &phone : profile.phones)
            traits.push_back(&phone.ending);
    }
    count();
}

std::string_view Profiles::keep(std::string_view text)
{
    if (text.empty())
        return {};
    auto *copy = static_cast<char *>(m_memory->allocate(text.size(), 1));
    std::memcpy(copy, text.data(), text.size());
    return {copy, text.size()};
}

template <typename T> std::span<T> Profiles::keep(std::vector<T> &items)
{
    if (items.empty())
        return {};
    auto *copy = static_cast<T *>(m_memory->allocate(items.size() * sizeof(T), alignof(T)));
    std::uninitialized_copy(items.begin(), items.end(), copy);
    return {copy, items.size()};
}

} // namespace satchel::duplicates
