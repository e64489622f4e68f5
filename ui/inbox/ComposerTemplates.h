// SPDX-License-Identifier: GPL-3.0-or-later
// Templates in the composer: a button with a menu of them, the text filled in with the records of the conversation, and
// what is still to be filled in by hand: placeholders are amber, a line below the text names the first one, and sending
// asks. Values of fields are tinted until they are changed. Belongs to a composer. UI thread.
#pragma once

#include "items/MailTemplates.h"
#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"
#include "ui/mail/FilledText.h"

#include <QTextCursor>

class QMenu;

namespace satchel::ui {

class Banner;
class Button;
class MailComposer;
class PlaceholderTint;

class ComposerTemplates : public QObject
{
    Q_OBJECT

public:
    explicit ComposerTemplates(const PageContext &context, MailComposer *composer);
    ~ComposerTemplates() override;

    /// For the composer's foot.
    Button *button() const { return m_button; }
    /// Below the text; hidden when nothing is empty.
    QWidget *notice() const;
    QString noticeText() const { return m_noticeText; }

    QMenu *openMenu();
    /// Fills in the likeliest of some languages of one template and puts it at the cursor.
    void insert(std::vector<items::StoredMailTemplate> variants);
    /// Selects the first placeholder.
    void fillIn();
    bool hasPlaceholders() const;
    /// Goes on at once, or when fields are still empty and the person sends all the same.
    void askBeforeSending(std::function<void()> goOn);
    /// What is written becomes a template, its values fields again.
    void saveAsTemplate();
    /// Another message is shown.
    void reset();
    /// The values of fields that are tinted, by their fields.
    std::vector<FilledPiece> tintedFields() const;

Q_SIGNALS:
    void inserted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Token
    {
        QTextCursor place;
        QString value;
        QString field;
    };
    struct FieldPlace
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QString field;
    };
    struct Filled
    {
        std::vector<FilledPiece> subject;
        std::vector<FilledPiece> body;
        QHash<QString, QString> reasons; // by the label of a placeholder
        QHash<QString, QString> fields; // by the label of a placeholder
    };
    static Result<Filled> fill(store::Store &store, const std::vector<items::StoredMailTemplate> &variants,
        const items::MailSubjectRecords &about, const QString &windowLanguage);
    void put(const Filled &filled);
    qsizetype endOfWritten() const;
    QString subjectText() const;
    void follow();
    void drawTokens();
    QString reasonOf(const QString &label) const;
    QString textAsTemplate() const;
    QString subjectAsTemplate() const;
    QString asTemplate(const QString &text, std::vector<FieldPlace> parts) const;

    PageContext m_context;
    MailComposer *m_composer;
    Button *m_button;
    Banner *m_notice;
    QString m_noticeText;
    QSet<QString> m_labels;
    PlaceholderTint *m_tint;
    std::vector<Token> m_tokens;
    std::vector<FilledPiece> m_filledSubject; // of the subject that a template gave; empty: none did
    QHash<QString, QString> m_reasons; // why a placeholder is there, by its label
    QHash<QString, QString> m_fields; // which field it is, by its label
    int m_generation = 0; // what was filled in for another message is dropped
    items::StoreWorker m_worker; // last: it waits for what it is at before the rest goes
};

} // namespace satchel::ui
