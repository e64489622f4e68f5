// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PurposeDialog.h"

#include "store/privacy/Consents.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordingHeight = 90; // at 100 % text

} // namespace

PurposeDialog::PurposeDialog(const PageContext &context, const ConsentPurpose &purpose, QWidget *parent)
    : Dialog(purpose.field.isEmpty() ? tr("New purpose") : tr("Change the purpose"), Width::Small, parent),
      m_context(context), m_purpose(purpose), m_name(new QLineEdit(purpose.name)),
      m_wording(new QPlainTextEdit(purpose.wording)), m_need(new QComboBox), m_channel(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setPlaceholderText(tr("Newsletter"));
    m_wording->setFixedHeight(Theme::of(this).px(wordingHeight));
    m_wording->setTabChangesFocus(true);
    m_need->addItem(tr("With consent"), true);
    m_need->addItem(tr("Until somebody objects"), false);
    m_need->setCurrentIndex(m_need->findData(purpose.needsConsent));
    using Channel = ConsentPurpose::Channel;
    for (const auto &[channel, text] : {std::pair(Channel::None, tr("Nothing")),
             std::pair(Channel::Email, tr("Writing an e-mail")), std::pair(Channel::Phone, tr("Calling"))})
        m_channel->addItem(text, static_cast<int>(channel));
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(purpose.channel)));
    addLabeled(tr("Name"), m_name);
    addLabeled(tr("Wording that people agree to"), m_wording);
    addLabeled(tr("Allowed"), m_need);
    addLabeled(tr("After a withdrawal, warn before"), m_channel);
    addCancel();
    auto *accept = addButton(tr("Save purpose"), Button::Variant::Primary);
    accept->disconnect(this); // it closes only when the store has it
    connect(accept, &QPushButton::clicked, this, &PurposeDialog::save);
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"wording"_s, m_wording);
    drafts->addControl(u"need"_s, m_need);
    drafts->addControl(u"channel"_s, m_channel);
    drafts->begin(dialogPlace(u"purpose"_s, purpose.field.isEmpty() ? u"new"_s : purpose.field), {});
    m_name->setFocus();
}

void PurposeDialog::addLabeled(const QString &label, QWidget *control)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    name->setBuddy(control);
    control->setAccessibleName(label);
    content()->addWidget(name);
    content()->addWidget(control);
}

void PurposeDialog::save()
{
    const bool isNew = m_purpose.field.isEmpty();
    m_purpose.name = m_name->text();
    m_purpose.wording = m_wording->toPlainText();
    m_purpose.needsConsent = m_need->currentData().toBool();
    m_purpose.channel = static_cast<ConsentPurpose::Channel>(m_channel->currentData().toInt());
    ConsentPurpose wanted = m_purpose;
    store::Store &store = m_context.workspace.store();
    auto edits = isNew ? store::addPurpose(store, wanted) : store::changePurpose(store, wanted);
    if (!edits)
        return setError(sentenceFor(edits.error()));
    const QString label = isNew ? tr("Added the purpose “%1”") : tr("Changed the purpose “%1”");
    m_context.workspace.commit({label.arg(wanted.name), Origin::user(), std::move(*edits), {}},
        [dialog = QPointer(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
}

} // namespace satchel::ui

#include "moc_PurposeDialog.cpp"
