// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed pieces of work whose cost stands in counts.txt. Pieces that share what they are done on are a group, which
// has a process of its own: what one group does changes nothing for another.
#pragma once

#include <functional>
#include <QString>
#include <vector>

namespace satchel::budgets {

struct Piece
{
    QString name; // without spaces: "edit"
    int units = 1; // how many of what the name says the work does; the count of one is written down
    std::function<void()> work;
    std::function<void()> prepare = {}; // what each doing of it needs before; not counted
};

struct Group
{
    const char *name;
    bool hasWindow = false; // needs widgets
    std::vector<Piece> (*pieces)();
};

std::vector<Piece> edits();
std::vector<Piece> imports();
std::vector<Piece> lists();
std::vector<Piece> searches();
std::vector<Piece> customers();
std::vector<Piece> boards();
std::vector<Piece> rounds();

#define BUDGETS_REQUIRE(result)                                                                                        \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        if (!checked)                                                                                                  \
            qFatal("%s", qUtf8Printable(satchel::toText(checked.error())));                                            \
    } while (false)

} // namespace satchel::budgets
