// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/PersonWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qsizetype leastPhrase = 5; // letters of an address or number; shorter ones are in too much else
constexpr qsizetype leastPart = 2; // letters of a part of a name

bool isWordEnd(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text[at].isLetterOrNumber();
}

/// Where `word` is in a text as a word of its own, from `from`; -1 where it is not.
qsizetype findWord(const QString &text, const QString &word, qsizetype from)
{
    for (qsizetype at = text.indexOf(word, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (isWordEnd(text, at - 1) && isWordEnd(text, at + word.size()))
            return at;
    }
    return -1;
}

QString withoutWord(QString text, const QString &word)
{
    for (qsizetype at = findWord(text, word, 0); at >= 0; at = findWord(text, word, at + erasedText.size()))
        text.replace(at, word.size(), erasedText);
    return text;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text, Qt::CaseInsensitive))
        list.append(text);
}

/// The longer first, so that no rest of one stays behind a shorter one.
void sortByLength(QStringList &list)
{
    std::ranges::stable_sort(list, [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

bool isKnownBy(const Field &field)
{
    return field.type == FieldType::Email || field.type == FieldType::Phone || field.name == field::emails
        || field.name == field::phones || field.name == field::social;
}

QStringList itemsOf(const Value &value)
{
    if (const auto *list = std::get_if<QStringList>(&value))
        return *list;
    return {textOf(value)};
}

/// The letters of ASCII that are together in a word: what can be compared as bytes without a care for capitals.
QByteArray longestPlainPart(const QByteArray &word)
{
    QByteArray longest;
    QByteArray current;
    for (const char c : word) {
        const bool isPlain = static_cast<unsigned char>(c) < 0x80;
        current = isPlain ? current + c : QByteArray();
        if (current.size() > longest.size())
            longest = current;
    }
    return longest;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool holdsPlain(std::string_view text, const QByteArray &part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(), [](char a, char b) {
        return lower(a) == lower(b);
    }) != text.end();
}

} // namespace

void PersonWords::addPerson(const Record &record)
{
    const QString first = record.text(field::first_name);
    const QString middle = record.text(field::middle_name);
    const QString last = record.text(field::last_name);
    for (const QString &part : {first, middle, last, record.text(field::nickname)}) {
        if (part.size() >= leastPart)
            addOnce(m_parts, part);
    }
    QStringList names;
    if (!first.isEmpty() && !last.isEmpty()) {
        names = {first + u' ' + last, last + u", "_s + first, last + u' ' + first, last + first};
        if (!middle.isEmpty())
            names += {first + u' ' + middle + u' ' + last, last + u", "_s + first + u' ' + middle};
    } else if ((first + last).contains(u' ')) {
        names = {first + last};
    }
    for (const QString &name : std::as_const(names)) {
        addOnce(m_names, name);
        addOnce(m_phrases, name);
    }
    for (size_t i = 0; i < record.values.size(); ++i) {
        if (isEmpty(record.values[i]) || !isKnownBy(record.entity->fields[i]))
            continue;
        for (const QString &item : itemsOf(record.values[i]))
            addPhrase(LabeledText::fromText(item).value);
    }
    sortByLength(m_parts);
}

void PersonWords::addPhrase(const QString &phrase)
{
    if (phrase.size() >= leastPhrase)
        addOnce(m_phrases, phrase);
    sortByLength(m_phrases);
}

bool PersonWords::isIn(const QString &text, bool alsoParts) const
{
    const auto isFound = [&](const QString &word) { return findWord(text, word, 0) >= 0; };
    return std::ranges::any_of(m_phrases, isFound) || (alsoParts && std::ranges::any_of(m_parts, isFound));
}

QString PersonWords::without(const QString &text, bool alsoParts) const
{
    QString left = text;
    for (const QString &phrase : m_phrases)
        left = withoutWord(left, phrase);
    for (const QString &part : alsoParts ? m_parts : QStringList())
        left = withoutWord(left, part);
    return left;
}

Value PersonWords::without(FieldType type, const Value &value, bool alsoParts) const
{
    if (const auto *list = std::get_if<QStringList>(&value)) {
        QStringList left = *list;
        left.removeIf([&](const QString &item) { return isIn(item, alsoParts); });
        return left.isEmpty() ? Value() : Value(left);
    }
    const auto *text = std::get_if<QString>(&value);
    const bool isFree = type == FieldType::Text || type == FieldType::LongText;
    const bool isAddress = type == FieldType::Email || type == FieldType::Phone || type == FieldType::Url;
    if (!text || (!isFree && !isAddress) || !isIn(*text, alsoParts))
        return value;
    return isFree ? Value(without(*text, alsoParts)) : Value();
}

bool isAnyIn(const QStringList &phrases, std::string_view utf8)
{
    for (const QString &phrase : phrases) {
        const QByteArray bytes = phrase.toUtf8();
        const QByteArray plain = longestPlainPart(bytes);
        const bool mayBe = plain.isEmpty() ? utf8.find(bytes.constData()) != std::string_view::npos
                                           : holdsPlain(utf8, plain);
        if (mayBe
            && (plain.size() == bytes.size()
                || QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                       .contains(phrase, Qt::CaseInsensitive)))
            return true;
    }
    return false;
}

QByteArray withoutAny(const QStringList &phrases, std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (const QString &phrase : phrases)
        text.replace(phrase, erasedText, Qt::CaseInsensitive);
    return text.toUtf8();
}

} // namespace satchel::store
