// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/SenderQuestion.h"

#include "ui/common/DraftKeeper.h"
#include "ui/common/ErrorText.h"
#include "ui/documents/SenderForm.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

SenderQuestion::SenderQuestion(const PageContext &context, QWidget *parent)
    : Dialog(tr("Who is this document from?"), Width::Small, parent), m_context(context),
      m_form(new SenderForm(context))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(tr("Your name and company stand on documents and e-mails. Satchel asks this once."));
    content()->addWidget(m_form);
    addCancel();
    Button *save = addButton(tr("Save and continue"), Button::Variant::Primary);
    disconnect(save, nullptr, this, nullptr); // it closes when the store has the answer
    connect(save, &QPushButton::clicked, this, &SenderQuestion::keep);
    connect(m_form, &SenderForm::edited, this, [this] { setError({}); });
    auto *drafts = keepDraftOf(*this, m_context);
    const auto inputs = m_form->inputs();
    for (qsizetype i = 0; i < inputs.size(); ++i)
        drafts->addControl(QString::number(i), inputs[i]);
    drafts->begin(dialogPlace(u"sender"_s, u"own"_s), {});
    m_form->firstToFill()->setFocus();
}

void SenderQuestion::keep()
{
    if (m_form->sender().person.isEmpty()) {
        setError(tr("Enter your name."));
        return;
    }
    auto edits = editsOf(m_context, *m_form);
    if (!edits) {
        setError(edits.error().what);
        return;
    }
    m_context.workspace.commit(
        tr("Saved who documents are from"), std::move(*edits), this, [this](const Result<Receipt> &receipt) {
            if (!receipt) {
                setError(sentenceFor(receipt.error(), &m_context.workspace.schema()));
                return;
            }
            accept();
            Q_EMIT answered();
        });
}

void withSender(const PageContext &context, QWidget *page, std::function<void()> then)
{
    store::Store &store = context.workspace.store();
    const documents::Sender sender = documents::readSender(store);
    if (sender.isSigned() || (store.isReadOnly() && sender.isEnough()))
        return then();
    if (store.isReadOnly()) {
        Q_EMIT context.workspace.failed({Error::Kind::ReadOnly,
            SenderQuestion::tr("this store is open read-only and does not say who its documents are from"), {}});
        return;
    }
    auto *question = new SenderQuestion(context, page->window());
    QObject::connect(question, &SenderQuestion::answered, page, then);
    question->open();
}

} // namespace satchel::ui

#include "moc_SenderQuestion.cpp"
