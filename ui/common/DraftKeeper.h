// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is typed into a form until it is saved or discarded, also across a crash and a change of the language. A
// form names its parts, fills them, and then begins; a dialog gets its keeper from keepDraftOf, which also ends the
// draft with the dialog's own buttons. However the form is left, what was typed is written down when it hides. Forms
// that commit as they are typed need none; RecordForm merges with what others change and keeps its own.
#pragma once

#include "ui/common/PageContext.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace satchel::ui {

class Banner;
class Dialog;
class FieldEditor;

class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `form` is what hides when a person leaves.
    DraftKeeper(const PageContext &context, QWidget *form);

    /// Edits of the person are noticed. `name` is needed where two editors are of one field.
    void addEditor(FieldEditor *editor, const QString &name = {});
    /// A control of any kind, with the value that it has for Qt (the USER property of its class); of a choice what is
    /// behind its text, of a list which rows are ticked, by their keys (Qt::UserRole). Of a line that hides what is
    /// typed nothing is kept.
    void addControl(const QString &name, QWidget *control);
    /// A part that is neither; the form calls keepSoon() when it changes. With a label the banner names it when
    /// another value was known then.
    void addPart(const QString &name, std::function<QJsonValue()> read, std::function<void(const QJsonValue &)> write,
        const QString &label = {});

    /// Takes what the parts hold as that which Discard goes back to, and puts back what was typed at this place before
    /// (items/Drafts.h). Says so in the banner, for something that exists with the parts of which another value was
    /// known then: nobody can have changed what is not there yet. `record`: what the draft belongs to; null for none.
    enum class Subject : quint8 { Existing, New };
    void begin(const QString &place, RecordId record, Subject subject = Subject::Existing);
    /// A draft was put back by the last begin().
    bool isRestored() const { return m_isRestored; }
    Q_SLOT void keepSoon();
    /// What is not written down yet, as when the form closes.
    void keepNow();
    /// What was typed is saved or not wanted any more.
    void forget();
    /// The same for when a commit has succeeded, by when the form may be gone.
    std::function<void()> forgetter();
    /// To give to a commit: it forgets what was stored, and a refusal is announced as without it.
    items::Workspace::Done forgetWhenStored();
    /// The same for a dialog that is accepted before what it asked for is committed: being accepted forgets nothing.
    std::function<void()> forgetterOfCaller();

    /// "Your draft was restored" with Discard; hidden while there is none. Belongs to the layout it is put into.
    Banner *banner() const { return m_banner; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Parts were written by begin() or Discard.
    void restored();

private:
    struct Part
    {
        QString name;
        QString label; // for the banner
        std::function<QJsonValue()> read;
        std::function<void(const QJsonValue &)> write;
        QJsonValue initial;
    };

    items::Drafts &drafts() const { return m_context.workspace.drafts(); }
    void discard();
    friend DraftKeeper *keepDraftOf(Dialog &dialog, const PageContext &context);

    PageContext m_context;
    QString m_place; // empty until begun, and after it was forgotten
    RecordId m_record;
    std::vector<Part> m_parts;
    QTimer m_pause;
    Banner *m_banner;
    bool m_isRestored = false;
    QMetaObject::Connection m_ofAcceptance; // of a dialog
};

/// What is in an editor: its value, which is the same in every language, and the text while it cannot be read.
QJsonObject draftOf(const FieldEditor &editor);
void showDraft(FieldEditor &editor, const QJsonObject &draft);

/// The keeper of a dialog: its banner is above the content, being accepted and Cancel forget what was typed, Esc and
/// every other way out keep it. The dialog adds its parts and begins at the end of its constructor.
DraftKeeper *keepDraftOf(Dialog &dialog, const PageContext &context);
/// "dialog/team/0193…": where a dialog keeps what is typed about a record, or about a new one (a null id).
QString dialogPlace(const QString &dialog, RecordId of);
QString dialogPlace(const QString &dialog, const QString &of);

} // namespace satchel::ui
