// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PhoneNumber.h"

#include "domain/FieldNames.h"
#include "domain/Record.h"
#include "domain/TextFolding.h"

#include <algorithm>

#ifdef SATCHEL_LIBPHONENUMBER
#include <phonenumbers/phonenumberutil.h>
#endif

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

bool isPlus(QChar c)
{
    return c == u'+' || c == u'＋';
}

/// A trunk or international prefix is written in many ways; what follows is not.
QString digitsBehindZeros(const QString &text)
{
    QString digits = phoneDigits(text);
    while (digits.startsWith(u'0') && digits.size() > 3)
        digits.remove(0, 1);
    return digits;
}

#ifdef SATCHEL_LIBPHONENUMBER

constexpr qsizetype longestText = 60; // characters; no number is longer, and the library reads a long text slowly

/// The library skips words before a number and reads letters as the digits below them on a keypad.
bool mayBeNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestText
        && (isPlus(text.front()) || text.front() == u'(' || text.front() == u'（' || text.front().isDigit());
}

using Library = i18n::phonenumbers::PhoneNumberUtil;
using Number = i18n::phonenumbers::PhoneNumber;

enum class Reading { Whole, MayBeBeginning };

const Library &library()
{
    static const Library *const instance = Library::GetInstance();
    return *instance;
}

QString nationalOf(const Number &number)
{
    std::string national;
    library().GetNationalSignificantNumber(number, &national);
    return QString::fromStdString(national);
}

QString formatted(const Number &number, Library::PhoneNumberFormat format)
{
    std::string text;
    library().Format(number, format, &text);
    return QString::fromStdString(text);
}

std::optional<Number> parsed(const QString &text, const std::string &region)
{
    Number number;
    if (library().Parse(text.toStdString(), region, &number) != Library::NO_PARSING_ERROR)
        return {};
    const qsizetype fewest = nationalOf(number).size() + QString::fromStdString(number.extension()).size();
    return phoneDigits(text).size() < fewest ? std::nullopt : std::optional(number); // letters were read as digits
}

/// With a country code a number of a possible length, since ranges are opened that the library does not know yet;
/// without one a number that the region has.
std::optional<Number> read(const QString &text, const QString &region, Reading reading = Reading::Whole)
{
    const QString trimmed = text.trimmed();
    if (!mayBeNumber(trimmed))
        return {};
    const auto unknownRegion = "ZZ";
    if (isPlus(trimmed.front())) {
        auto number = parsed(trimmed, unknownRegion);
        const bool isAccepted = number
            && (reading != Reading::Whole
                || library().IsPossibleNumberWithReason(*number) == Library::IS_POSSIBLE); // not within an area only
        return isAccepted ? number : std::nullopt;
    }
    const auto atHome = region.isEmpty() ? std::nullopt : parsed(trimmed, region.toStdString());
    if (atHome && library().IsValidNumber(*atHome))
        return atHome;
    if (phoneDigits(trimmed.left(2)) == "00"_L1) { // the most common international prefix, where it is another one too
        auto abroad = parsed(u'+' + trimmed.mid(2), unknownRegion);
        if (abroad && (reading != Reading::Whole || library().IsValidNumber(*abroad)))
            return abroad;
    }
    return reading == Reading::Whole ? std::nullopt : atHome;
}

PhoneMatch matchOf(Library::MatchType match)
{
    switch (match) {
    case Library::EXACT_MATCH: return PhoneMatch::Exact;
    case Library::NSN_MATCH: return PhoneMatch::National;
    case Library::SHORT_NSN_MATCH: return PhoneMatch::Short;
    case Library::NO_MATCH:
    case Library::INVALID_NUMBER: break;
    }
    return PhoneMatch::None;
}

#endif

} // namespace

QString phoneOf(const Record &record)
{
    const QString phone = record.text(field::phone);
    return phone.isEmpty() ? record.text(field::mobile) : phone;
}

bool isPhoneLike(QStringView text)
{
    const auto isMark = [](QChar c) { return c.isSpace() || isPlus(c) || u"-()/."_s.contains(c); };
    return std::all_of(text.begin(), text.end(), [&](QChar c) { return c.isDigit() || isMark(c); })
        && std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 3;
}

#ifdef SATCHEL_LIBPHONENUMBER

QString regionOfPhone(const QString &text)
{
    const auto number = read(text, {});
    std::string region;
    if (number)
        library().GetRegionCodeForNumber(*number, &region);
    return region.size() == 2 && region != "ZZ" ? QString::fromStdString(region) : QString(); // 001: of no country
}

std::optional<PhoneNumber> PhoneNumber::fromText(const QString &text, const QString &region)
{
    const auto number = read(text, region);
    if (!number)
        return {};
    return PhoneNumber{
        formatted(*number, Library::E164), nationalOf(*number), QString::fromStdString(number->extension())};
}

PhoneMatch comparePhones(const PhoneText &first, const PhoneText &second)
{
    const auto one = read(first.text, first.region);
    const auto other = read(second.text, second.region);
    if (one && other)
        return matchOf(library().IsNumberMatch(*one, *other));
    if ((!one && !isPhoneLike(first.text)) || (!other && !isPhoneLike(second.text)))
        return PhoneMatch::None;
    if (one)
        return matchOf(library().IsNumberMatchWithOneString(*one, second.text.toStdString()));
    if (other)
        return matchOf(library().IsNumberMatchWithOneString(*other, first.text.toStdString()));
    return matchOf(library().IsNumberMatchWithTwoStrings(first.text.toStdString(), second.text.toStdString()));
}

QStringList phoneMatchKeys(const QString &text, const QString &region)
{
    const auto number = read(text, region);
    if (!number)
        return {phoneDigits(text)};
    const QString country = QString::number(number->country_code());
    const QString national = nationalOf(*number);
    Number main = *number;
    main.clear_extension();
    const QString atHome = phoneDigits(formatted(main, Library::NATIONAL));
    QStringList variants = {
        country + national, u"00"_s + country + national, atHome, national, country + atHome}; // last: +49 (0)30
    variants.removeDuplicates();
    const QString extension = QString::fromStdString(number->extension());
    for (QString &variant : variants)
        variant += extension;
    return variants;
}

QStringList phoneSearchTerms(const QString &text, const QString &region)
{
    constexpr qsizetype fewestNational = 6; // digits; fewer without their country code are part of many numbers
    QStringList spellings = {digitsBehindZeros(text)};
    // What holds a shorter one is found by that.
    const auto add = [&spellings](const QString &digits) {
        const bool isKnown = std::any_of(
            spellings.begin(), spellings.end(), [&](const QString &known) { return digits.contains(known); });
        if (isKnown)
            return;
        spellings.removeIf([&](const QString &known) { return known.contains(digits); });
        spellings.append(digits);
    };
    if (const auto number = read(text, region, Reading::MayBeBeginning)) {
        if (const QString national = nationalOf(*number); national.size() >= fewestNational)
            add(national);
        if (library().IsValidNumber(*number))
            add(phoneDigits(formatted(*number, Library::NATIONAL))); // Argentina's mobiles have other digits abroad
    }
    return spellings;
}

QString dialledNumber(const QString &text, const QString &region)
{
    const auto number = read(text, region);
    return number ? formatted(*number, Library::RFC3966).mid(4) : QString(text).remove(u' ');
}

QString groupedPhone(const QString &text, const QString &region)
{
    const bool isInternational = text.startsWith(u'+');
    const QString digits = text.mid(isInternational ? 1 : 0);
    if (!std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return text;
    const auto number = read(text, region);
    const QString grouped = !number ? text
        : isInternational           ? formatted(*number, Library::INTERNATIONAL)
                                    : formatted(*number, Library::NATIONAL);
    return phoneDigits(grouped) == digits ? grouped : text;
}

#else

QString regionOfPhone(const QString &)
{
    return {};
}

std::optional<PhoneNumber> PhoneNumber::fromText(const QString &, const QString &)
{
    return {};
}

PhoneMatch comparePhones(const PhoneText &first, const PhoneText &second)
{
    if (!isPhoneLike(first.text) || !isPhoneLike(second.text))
        return PhoneMatch::None;
    const QString one = digitsBehindZeros(first.text);
    const QString other = digitsBehindZeros(second.text);
    return one.endsWith(other) || other.endsWith(one) ? PhoneMatch::Short : PhoneMatch::None;
}

QStringList phoneMatchKeys(const QString &text, const QString &)
{
    return {phoneDigits(text)};
}

QStringList phoneSearchTerms(const QString &text, const QString &)
{
    return {digitsBehindZeros(text)};
}

QString dialledNumber(const QString &text, const QString &)
{
    return QString(text).remove(u' ');
}

QString groupedPhone(const QString &text, const QString &)
{
    return text;
}

#endif

} // namespace satchel
