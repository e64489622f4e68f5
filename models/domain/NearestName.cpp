// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NearestName.h"

#include "domain/Reason.h"
#include "domain/Schema.h"
#include "domain/TextFolding.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr qsizetype longestCompared = 80; // letters; what is longer is no mistyped name

/// The optimal string alignment distance: the least number of typing errors between two texts.
int typingErrors(const QString &a, const QString &b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int replaced = last[j - 1] + (a[i - 1] == b[at - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && at > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

/// Who types one word means perhaps one of several, such as the first name of a person.
int errorsIn(const QString &typed, const QString &name)
{
    int least = typingErrors(typed, name);
    if (!typed.contains(u' ')) {
        for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
            least = std::min(least, typingErrors(typed, word) + 1);
    }
    return least;
}

} // namespace

QString nearestName(QStringView typed, const QStringList &names)
{
    const QString wanted = fold(typed.left(longestCompared));
    QString nearest;
    std::pair<bool, int> least;
    for (const QString &name : names) {
        const QString known = fold(QStringView(name).left(longestCompared));
        const bool isPart = wanted.size() > 1 && known.contains(wanted);
        const std::pair<bool, int> cost(!isPart, errorsIn(wanted, known));
        if (nearest.isEmpty() || cost < least) {
            nearest = name;
            least = cost;
        }
    }
    return nearest;
}

QStringList choiceKeys(const Field &field)
{
    QStringList keys;
    for (const Choice &choice : field.choices)
        keys.append(choice.key);
    return keys;
}

QString withNearestName(const QString &reason, QStringView typed, const QStringList &names)
{
    const QString nearest = nearestName(typed, names);
    return nearest.isEmpty() ? reason : Reason::tr("%1; the nearest is \"%2\"").arg(reason, nearest);
}

} // namespace satchel
