// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ContactHoldText.h"

#include "domain/ChoiceNames.h"
#include "ui/common/Dialog.h"
#include "ui/common/Painting.h"

#include <QCoreApplication>

namespace satchel::ui {

namespace {

struct HoldTr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ContactHoldText)
};

void ask(const QString &sentence, ConsentPurpose::Channel channel, QWidget *parent, std::function<void()> go)
{
    const bool isCall = channel == ConsentPurpose::Channel::Phone;
    auto *dialog = new Dialog(
        isCall ? HoldTr::tr("Call anyway?") : HoldTr::tr("Write anyway?"), Dialog::Width::Small, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(sentence + QStringLiteral(". ")
        + HoldTr::tr("Go on only with what the person asked for or a contract needs, such as an order or an invoice."));
    dialog->addCancel();
    dialog->addButton(isCall ? HoldTr::tr("Call") : HoldTr::tr("Write"), Button::Variant::Primary);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(go));
    dialog->open();
}

} // namespace

QString holdSentence(const ContactHold &hold, const QString &name)
{
    switch (hold.kind) {
    case ContactHold::Kind::None: return {};
    case ContactHold::Kind::Off: return HoldTr::tr("%1 does not want to be contacted").arg(isolated(name));
    case ContactHold::Kind::Warn: break;
    }
    return (hold.state == choice::objected ? HoldTr::tr("%1 objected to “%2”", "a person, a purpose")
                                           : HoldTr::tr("%1 withdrew consent to “%2”", "a person, a purpose"))
        .arg(isolated(name), isolated(hold.purpose));
}

void contactUnlessHeld(const PageContext &context, const Record &record, ConsentPurpose::Channel channel,
    QWidget *parent, std::function<void()> go)
{
    const ContactHold hold = store::contactHoldOf(context.workspace.store(), record, channel);
    const QString sentence = holdSentence(hold, titleOf(record));
    switch (hold.kind) {
    case ContactHold::Kind::None: return go();
    case ContactHold::Kind::Warn: return ask(sentence, channel, parent, std::move(go));
    case ContactHold::Kind::Off: Q_EMIT context.workspace.failed({Error::Kind::BrokenRule, sentence, {}}); return;
    }
}

} // namespace satchel::ui
