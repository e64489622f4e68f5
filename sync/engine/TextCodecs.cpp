// SPDX-License-Identifier: GPL-3.0-or-later
// text, long_text, email, phone, url, html, text_or_html, full_name.
#include "domain/HtmlText.h"
#include "sync/engine/Codecs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using T = FieldType;

Result<void> readInto(const Field &field, const QString &text, Value &local)
{
    auto checked = checkValue(field, Value(text));
    if (!checked)
        return fail(Error::Kind::Invalid, checked.error().what);
    local = std::move(*checked);
    return {};
}

/// What is written for an empty value where the remote requires a text; empty where it requires none.
QString textOfEmpty(const CodecSetup &setup)
{
    const auto &values = setup.map->values;
    const auto found = std::ranges::find_if(values, [](const auto &pair) { return pair.first.isEmpty(); });
    return found == values.end() ? QString() : found->second;
}

Result<void> readText(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto text = TRY(textFrom(remote[0]));
    if (!text.isEmpty() && text == textOfEmpty(setup))
        return {};
    const bool isOneLine = setup.fields[0]->type != T::LongText;
    return readInto(*setup.fields[0], isOneLine && text.contains(u'\r') ? text.simplified() : text, local[0]);
}

Result<void> writeText(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    const QString text = isEmpty(local[0]) ? textOfEmpty(setup) : textOf(local[0]);
    remote[0] = text.isEmpty() ? setup.wire.cleared() : QJsonValue(text);
    return {};
}

Result<void> readHtml(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const auto html = TRY(textFrom(remote[0]));
    return readInto(*setup.fields[0], plainTextFromHtml(html), local[0]);
}

Result<void> writeHtml(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    remote[0] = isEmpty(local[0]) ? setup.wire.cleared() : QJsonValue(htmlFromPlainText(textOf(local[0])));
    return {};
}

/// One text that the remote has as plain text or, where that is empty, as hypertext; written as plain text.
Result<void> readTextOrHtml(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    const bool isBlank = isNothing(remote[0]) || (remote[0].isString() && remote[0].toString().trimmed().isEmpty());
    const bool isHtml = isBlank && remote.size() > 1 && !isNothing(remote[1]);
    return isHtml ? readHtml(setup, remote.subspan(1), local) : readText(setup, remote, local);
}

QString joined(const QString &first, const QString &last)
{
    return first.isEmpty() ? last : last.isEmpty() ? first : first + u' ' + last;
}

/// Two of ours in one name there, or one of ours in two there. Split at the last space; a single word is the last name.
std::pair<QString, QString> split(const QString &name)
{
    const QString text = name.simplified();
    const qsizetype at = text.lastIndexOf(u' ');
    return at < 0 ? std::pair{QString(), text} : std::pair{text.left(at), text.mid(at + 1)};
}

Result<void> readFullName(const CodecSetup &setup, std::span<const QJsonValue> remote, std::span<Value> local)
{
    QStringList parts;
    for (const QJsonValue &part : remote) {
        if (isNothing(part))
            continue;
        const auto text = TRY(textFrom(part));
        parts.append(text.simplified());
    }
    const QString name = parts.join(u' ');
    if (local.size() == 1)
        return readInto(*setup.fields[0], name, local[0]);
    const auto [first, last] = split(name);
    const auto read = readInto(*setup.fields[0], first, local[0]);
    return read ? readInto(*setup.fields[1], last, local[1]) : read;
}

Result<void> writeFullName(const CodecSetup &setup, std::span<const Value> local, std::span<QJsonValue> remote)
{
    const auto put = [&](const QString &text) { return text.isEmpty() ? setup.wire.cleared() : QJsonValue(text); };
    const QString name = local.size() == 2 ? joined(textOf(local[0]), textOf(local[1])) : textOf(local[0]);
    if (remote.size() == 1) {
        remote[0] = put(name);
        return {};
    }
    const auto [first, last] = split(name);
    remote[0] = put(first);
    remote[1] = put(last);
    return {};
}

} // namespace

std::span<const Codec> textCodecs()
{
    static const std::vector<T> lines = {T::Text, T::Email, T::Phone, T::Url, T::LongText};
    static const std::vector<Codec> codecs = {
        {"text"_L1, {lines}, 1, 1, 1, readText, writeText},
        {"long_text"_L1, {{T::LongText}}, 1, 1, 1, readText, writeText},
        {"email"_L1, {{T::Email}}, 1, 1, 1, readText, writeText},
        {"phone"_L1, {{T::Phone}}, 1, 1, 1, readText, writeText},
        {"url"_L1, {{T::Url, T::Text}}, 1, 1, 1, readText, writeText},
        {"html"_L1, {{T::LongText}}, 1, 1, 1, readHtml, writeHtml},
        {"text_or_html"_L1, {{T::LongText}}, 1, 1, 2, readTextOrHtml, writeText},
        {"full_name"_L1, {{T::Text}, {T::Text}}, 1, 1, 2, readFullName, writeFullName},
    };
    return codecs;
}

} // namespace satchel::sync
