// SPDX-License-Identifier: GPL-3.0-or-later
// What is compared of records, read once and packed: names in the form of latinName, everything that only agrees or
// differs as a hash. A million contacts take some 200 MB.
#pragma once

#include "domain/Record.h"
#include "domain/Schema.h"
#include "duplicates/NameForms.h"
#include "store/Rows.h"

#include <memory>
#include <memory_resource>
#include <QHash>
#include <span>

namespace satchel::duplicates {

/// What one record shares with others. In hashes 0 means that the record has no such value.
struct Trait
{
    quint64 hash = 0;
    quint32 holders = 0; // how many records have it, when Profiles::countHolders was called
};

struct MailTrait
{
    Trait address;
    quint64 mailbox = 0;
    quint64 domain = 0; // 0: a mail provider's
    bool isShared = false; // read by several people
};

struct PhoneTrait
{
    std::string_view digits; // without leading zeros
    Trait ending; // of its last digits, which all ways to write it share
    bool isInternational = false; // the digits begin with the country's code
};

struct Profile
{
    RecordId id;
    std::string_view first; // of a person
    std::string_view last; // of a person; of a company its name without the legal form
    std::string_view street;
    std::span<MailTrait> emails;
    std::span<PhoneTrait> phones;
    Trait name; // first and last
    quint64 suffix = 0; // senior, junior
    quint64 company = 0; // by its name, so that two records of one company are one
    quint64 domain = 0; // of a company
    quint64 city = 0;
    quint64 postalCode = 0;
    qint32 birthday = 0; // Julian day
    Script script = Script::None;
};

class Profiles
{
public:
    /// The name of a company by its record, for the people who refer to it.
    using CompanyNames = QHash<RecordId, quint64>;

    /// `count`: the number of records that will be added; the memory for them is allocated once.
    Profiles(const Entity &entity, size_t count);

    /// What to select of the entity.
    const QStringList &columns() const { return m_columns; }
    /// Adds all rows of a selection of these columns.
    void add(const store::Rows &rows, const CompanyNames &companies);
    /// A record that need not be in the store.
    void add(const Record &record, const CompanyNames &companies);
    /// After the last row: how common each name, address and number is.
    void countHolders();

    bool arePeople() const { return m_arePeople; }
    const std::vector<Profile> &all() const { return m_profiles; }

private:
    enum class Part : quint8 {
        First,
        Last,
        Suffix,
        Name,
        Email,
        Emails,
        Phone,
        Phones,
        Company,
        CompanyName,
        Domain,
        Website,
        Street,
        City,
        PostalCode,
        Birthday,
    };
    struct PartName
    {
        QStringView field;
        Part part;
    };
    static std::span<const PartName> partNames();

    /// `hasValue` and `cell` by column.
    template <typename HasValue, typename Cell>
    void add(RecordId id, HasValue hasValue, Cell cell, const CompanyNames &companies);
    template <typename Cell> void read(Profile &profile, Part part, const Cell &cell, const CompanyNames &companies);
    void addEmail(const QString &text);
    void addPhone(const QString &text);
    std::string_view keep(std::string_view text);
    template <typename T> std::span<T> keep(std::vector<T> &items);

    bool m_arePeople;
    QStringList m_columns;
    std::vector<Part> m_parts; // of the columns
    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_memory
        = std::make_unique<std::pmr::monotonic_buffer_resource>();
    std::vector<MailTrait> m_emails; // of the row that is read
    std::vector<PhoneTrait> m_phones;
    std::vector<Profile> m_profiles;
};

/// Of a text that only agrees or differs; 0 for an empty one.
quint64 traitOf(std::string_view text);

/// The core of a company's name as Profile::company has it.
quint64 companyTrait(const QString &name);

} // namespace satchel::duplicates
