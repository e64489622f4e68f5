// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers as libphonenumber reads them (docs/decisions/0015-phone-numbers.md): to compare, find, dial and
// show them. A stored number stays as it was typed, and nothing that comes from here may be stored: another version of
// the library knows other numbers, and an index of such texts would no longer find its records.
// A region is the country in which a number is dialled that has no country code: an ISO 3166-1 code such as "DE", empty
// when it is not known. What is no number in its region is no number.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace satchel {

struct Record;

/// The number under which a person or company is called: the phone, else the mobile; empty when there is none.
QString phoneOf(const Record &record);

struct PhoneNumber
{
    QString e164; // "+49301234567"
    QString national; // the significant number, without country code and trunk prefix: "301234567"
    QString extension; // "12"; mostly empty

    /// The whole text must be a number: nothing for "ask Tom, 030 1234567".
    static std::optional<PhoneNumber> fromText(const QString &text, const QString &region);

    bool operator==(const PhoneNumber &) const = default;
};

/// The region whose numbers have the country code that the text begins with; empty without one.
QString regionOfPhone(const QString &text);

/// Digits and the marks between them, whether or not they make a number.
bool isPhoneLike(QStringView text);

enum class PhoneMatch : quint8 {
    None,
    Short, // one is the end of the other, or only one has an extension
    National, // the same number, and one of them does not say its country
    Exact,
};

struct PhoneText
{
    QString text;
    QString region = {};
};
PhoneMatch comparePhones(const PhoneText &first, const PhoneText &second);

/// The digits of the ways in which the number is commonly written, with its extension's: one of them equals the digits
/// of the same number elsewhere, without asking the library about that. Of what is no number its own digits.
QStringList phoneMatchKeys(const QString &text, const QString &region);

/// The digits to look for: each way to write the number has one of them in it. `text` may be the beginning of a number.
QStringList phoneSearchTerms(const QString &text, const QString &region);

/// What follows "tel:" (RFC 3966): "+49-30-1234567;ext=12". What is no number is dialled as it was typed.
QString dialledNumber(const QString &text, const QString &region);

/// A number that was typed without any gap, with the gaps that its country writes: "+493012345678" → "+49 30 12345678".
/// Every other text is returned unchanged, as a person has grouped its digits.
QString groupedPhone(const QString &text, const QString &region);

} // namespace satchel
