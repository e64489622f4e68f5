// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/IcalTree.h"

#include "domain/Reason.h"
#include "exchange/writers/VCardWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int deepestNesting = 8;

/// Lines without their folds and without empty ones.
QStringList unfolded(const QByteArray &bytes)
{
    QStringList lines;
    QByteArray line; // bytes, because a fold may be inside a character
    const auto end = [&] {
        if (!line.isEmpty())
            lines.append(QString::fromUtf8(line));
        line.clear();
    };
    for (QByteArray physical : bytes.split('\n')) {
        if (physical.endsWith('\r'))
            physical.chop(1);
        const bool isFold = physical.startsWith(' ') || physical.startsWith('\t');
        if (!isFold)
            end();
        line += isFold ? physical.sliced(1) : physical;
    }
    end();
    return lines;
}

QString markedName(const QString &line, QLatin1StringView mark)
{
    return line.startsWith(mark, Qt::CaseInsensitive) ? line.sliced(mark.size()).trimmed().toUpper() : QString();
}

tl::unexpected<Error> notACalendar()
{
    return fail(Error::Kind::Invalid, Reason::tr("the entry is not valid iCalendar or vCard"));
}

/// `at` is behind the BEGIN of the component, and behind its END afterwards.
Result<IcalTree> readComponent(const QString &name, const QStringList &lines, qsizetype &at, int depth)
{
    if (depth > deepestNesting)
        return notACalendar();
    IcalTree tree{name, {}, {}};
    while (at < lines.size()) {
        const QString &line = lines[at++];
        if (const QString begun = markedName(line, "BEGIN:"_L1); !begun.isEmpty()) {
            auto inner = TRY(readComponent(begun, lines, at, depth + 1));
            tree.children.push_back(std::move(inner));
        } else if (const QString ended = markedName(line, "END:"_L1); !ended.isEmpty()) {
            return ended == name ? Result<IcalTree>(std::move(tree)) : notACalendar();
        } else {
            tree.lines.append(line);
        }
    }
    return notACalendar();
}

void writeComponent(const IcalTree &tree, QByteArray &bytes)
{
    bytes += exchange::foldedVCardLine(u"BEGIN:"_s + tree.name);
    for (const QString &line : tree.lines)
        bytes += exchange::foldedVCardLine(line);
    for (const IcalTree &child : tree.children)
        writeComponent(child, bytes);
    bytes += exchange::foldedVCardLine(u"END:"_s + tree.name);
}

std::optional<exchange::VCardProperty> parsedLine(const QString &line)
{
    return exchange::parseVCardLine(line.toUtf8(), exchange::TextEncoding::Utf8);
}

} // namespace

QString IcalTree::nameOf(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] != u':' && line[end] != u';')
        ++end;
    const QString name = line.left(end);
    return name.sliced(name.lastIndexOf(u'.') + 1).toUpper();
}

bool IcalTree::has(QStringView property) const
{
    return std::ranges::any_of(lines, [&](const QString &line) { return nameOf(line) == property; });
}

QStringList IcalTree::linesOf(QStringView property) const
{
    QStringList found;
    std::ranges::copy_if(
        lines, std::back_inserter(found), [&](const QString &line) { return nameOf(line) == property; });
    return found;
}

QString IcalTree::rawValue(QStringView property) const
{
    for (const QString &line : lines) {
        if (nameOf(line) != property)
            continue;
        const QByteArray bytes = line.toUtf8();
        const qsizetype colon = exchange::findValueStart(bytes);
        return colon < 0 ? QString() : QString::fromUtf8(bytes.sliced(colon + 1));
    }
    return {};
}

void IcalTree::remove(const QStringList &properties)
{
    lines.removeIf([&](const QString &line) { return properties.contains(nameOf(line)); });
}

void IcalTree::replace(const QStringList &properties, const QStringList &with)
{
    qsizetype place = lines.size();
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (!properties.contains(nameOf(lines[i])))
            continue;
        lines.removeAt(i);
        place = i;
    }
    for (const QString &line : with)
        lines.insert(place++, line);
}

Result<IcalTree> readIcalTree(const QByteArray &bytes)
{
    const QStringList lines = unfolded(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    for (qsizetype at = 0; at < lines.size();) {
        const QString name = markedName(lines[at++], "BEGIN:"_L1);
        if (!name.isEmpty())
            return readComponent(name, lines, at, 0);
    }
    return notACalendar();
}

QByteArray writeIcalTree(const IcalTree &tree)
{
    QByteArray bytes;
    writeComponent(tree, bytes);
    return bytes;
}

exchange::ICalComponent parsedComponent(const IcalTree &tree)
{
    exchange::ICalComponent component;
    component.name = tree.name;
    for (const QString &line : tree.lines) {
        if (auto property = parsedLine(line))
            component.properties.append(std::move(*property));
    }
    for (const IcalTree &child : tree.children) {
        const bool isAlarm = child.name == "VALARM"_L1;
        const bool isObservance = tree.name == "VTIMEZONE"_L1; // of a zone, whose parts are in one list
        for (const QString &line : child.lines) {
            if (!isObservance && !(isAlarm && IcalTree::nameOf(line) == "TRIGGER"_L1))
                continue;
            if (auto property = parsedLine(line))
                component.properties.append(std::move(*property));
        }
    }
    return component;
}

} // namespace satchel::sync
