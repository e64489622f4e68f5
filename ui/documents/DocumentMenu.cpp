// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentMenu.h"

#include "domain/ChoiceNames.h"
#include "domain/DocumentLife.h"
#include "domain/FieldNames.h"
#include "domain/ProposalRules.h"
#include "domain/QuoteRules.h"
#include "ui/common/Painting.h"
#include "ui/documents/AcceptDialog.h"
#include "ui/documents/DocumentText.h"

#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::DocumentMenu)
};

QStringList nextStates(const Record &document)
{
    return document.entity->kind == EntityKind::Quote ? nextQuoteStates(documentState(document))
                                                      : nextProposalStates(document);
}

} // namespace

bool isDocument(EntityKind entity)
{
    return entity == EntityKind::Quote || entity == EntityKind::Proposal;
}

void addDocumentActions(
    QMenu &menu, const PageContext &context, const Record &document, const std::function<void(const Target &)> &go)
{
    const EntityKind entity = document.entity->kind;
    const bool canWrite = !context.workspace.store().isReadOnly();
    const auto run = [go, target = Target::to(entity, document.id)](const QString &command) {
        Target there = target;
        there.part = command;
        go(there);
    };
    for (const QString &state : nextStates(document)) {
        QAction *action = menu.addAction(themedIcon(documentMoveIcon(state)), documentMoveVerb(state));
        action->setEnabled(canWrite);
        const Edit edit = Edit::update(
            entity, document.id, {{field::status, state}}, {{field::status, document.value(field::status)}});
        const QString label = documentMoveDone(state, titleOf(document));
        QObject::connect(action, &QAction::triggered, &menu, [=, page = menu.parentWidget()] {
            if (state == choice::sent)
                return run(u"goOn"_s); // the letter and what to look at before
            promptForEffects(context, page, {label, Origin::user(), {edit}, {}},
                [&workspace = context.workspace](const ChangeSet &decided) { workspace.commit(decided); });
        });
    }
    const auto add = [&](const QString &text, Icon icon, const QString &command) {
        QObject::connect(
            menu.addAction(themedIcon(icon), text), &QAction::triggered, &menu, [run, command] { run(command); });
    };
    add(Tr::tr("Preview"), Icon::Eye, u"preview"_s);
    add(Tr::tr("Save as PDF…"), Icon::Export, u"pdf"_s);
    if (!isDraft(document) && canWrite)
        add(Tr::tr("New version"), Icon::Copy, u"version"_s);
    menu.addSeparator();
}

} // namespace satchel::ui
