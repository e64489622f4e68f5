// SPDX-License-Identifier: GPL-3.0-or-later
// satchel-budgets --about       what the counts depend on, a line each
// satchel-budgets --groups      the groups of pieces
// satchel-budgets GROUP         does the pieces of a group; of each a line: name units statements steps bytes
// allocations How it is run so that two runs give the same is in tests/budgets/run.
#include "tests/budgets/About.h"
#include "tests/budgets/Counting.h"
#include "tests/budgets/Piece.h"

#include <cstdio>
#include <cstring>
#include <QApplication>

namespace {

using namespace satchel::budgets;

constexpr Group groups[] = {
    {"edits", false, edits},
    {"imports", false, imports},
    {"lists", false, lists},
    {"searches", false, searches},
    {"rounds", false, rounds},
    {"customers", true, customers},
    {"boards", true, boards},
};

int printAbout(int &count, char **words)
{
    const QApplication application(count, words);
    for (const auto &[name, version] : about())
        std::printf("%s %s\n", qUtf8Printable(name), qUtf8Printable(version));
    return 0;
}

int printGroups()
{
    for (const Group &group : groups)
        std::puts(group.name);
    return 0;
}

void doPiece(const Piece &piece)
{
    const auto prepare = [&piece] {
        if (piece.prepare)
            piece.prepare();
    };
    prepare();
    piece.work(); // what is made only once is not what it costs
    prepare();
    const QByteArray name = piece.name.toUtf8();
    const Counts counts = count(name.constData(), piece.work);
    std::printf("%s %d %lld %lld %lld %lld\n", name.constData(), piece.units, counts.statements, counts.steps,
        counts.bytesWritten, counts.allocations);
}

int doGroup(const Group &group, int &count, char **words)
{
    const std::unique_ptr<QCoreApplication> application(
        group.hasWindow ? new QApplication(count, words) : new QCoreApplication(count, words));
    beginToCount();
    for (const Piece &piece : group.pieces())
        doPiece(piece);
    return 0;
}

} // namespace

int main(int count, char **words)
{
    const char *asked = count == 2 ? words[1] : "";
    if (std::strcmp(asked, "--about") == 0)
        return printAbout(count, words);
    if (std::strcmp(asked, "--groups") == 0)
        return printGroups();
    for (const Group &group : groups) {
        if (std::strcmp(asked, group.name) == 0)
            return doGroup(group, count, words);
    }
    std::fprintf(stderr, "usage: %s --about | --groups | GROUP\n", words[0]);
    return 2;
}
