// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MoveAlongDialog.h"

#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNamed = 5; // waiting tasks

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::MoveAlongDialog)
};

QStringList linesOf(const std::vector<items::TaskMove> &moves, const PageContext &context)
{
    const Formats formats = context.formats();
    QStringList lines;
    for (size_t i = 0; i < moves.size() && i < mostNamed; ++i) {
        const items::TaskMove &move = moves[i];
        lines += Tr::tr("%1: %2 → %3", "task: earlier day → later day")
                     .arg(isolated(move.title), formats.day(move.due, context.today()),
                         formats.day(move.newDue, context.today()));
    }
    if (moves.size() > mostNamed)
        lines += Tr::tr("and %Ln more", nullptr, static_cast<int>(moves.size() - mostNamed));
    return lines;
}

} // namespace

void commitMoves(const PageContext &context, QWidget *parent, ChangeSet changes, items::Workspace::Done done)
{
    items::Workspace &workspace = context.workspace;
    auto along = items::waitingMoves(workspace.store(), items::movesOf(workspace.store(), changes.edits));
    if (along.empty()) {
        workspace.commit(std::move(changes), parent, std::move(done));
        return;
    }
    const int count = static_cast<int>(along.size());
    auto *dialog = new Dialog(
        count == 1 ? Tr::tr("Move the waiting task along?") : Tr::tr("Move %Ln waiting tasks along?", nullptr, count),
        Dialog::Width::Small, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOne = count == 1;
    dialog->setAbout(isOne ? Tr::tr("It would be due before what it waits for.")
                           : Tr::tr("They would be due before what they wait for."));
    auto *names = new Label(linesOf(along, context).join(u'\n'));
    names->setTextFormat(Qt::PlainText);
    names->setWordWrap(true);
    dialog->content()->addWidget(names);
    auto *choices = new ChoiceList(isOne ? QStringList{Tr::tr("Move it along"), Tr::tr("Leave it where it is")}
                                         : QStringList{Tr::tr("Move them along"), Tr::tr("Leave them where they are")},
        0);
    dialog->content()->addWidget(choices);
    dialog->addCancel();
    dialog->addButton(Tr::tr("Move"), Button::Variant::Primary);
    QObject::connect(dialog, &QDialog::accepted, parent,
        [&workspace, parent, choices, changes = std::move(changes), along = std::move(along), count,
            done = std::move(done)]() mutable {
            if (choices->chosen() == 0) {
                for (Edit &edit : items::editsOf(along))
                    changes.edits.push_back(std::move(edit));
                changes.label = (count == 1
                        ? Tr::tr("%1, and moved the waiting task along", "what was changed")
                        : Tr::tr("%1, and moved %Ln waiting tasks along", "what was changed", count))
                                    .arg(changes.label);
            }
            workspace.commit(std::move(changes), parent, std::move(done));
        });
    dialog->open();
    choices->setFocus();
}

} // namespace satchel::ui
