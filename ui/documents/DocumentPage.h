// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a quote and of a proposal share: the head with its states, what is done with the document as a
// whole (states, versions, copies, the ways out) with its keys, and where a refusal is said. The page of one kind shows
// and edits the content between them.
#pragma once

#include "domain/DocumentLife.h"
#include "items/MailOutbox.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/documents/Sending.h"
#include "ui/documents/VersionComparison.h"

#include <QPointer>

class QMenu;
class QStackedLayout;

namespace satchel::ui {

class Banner;
class DocumentHeader;
class EmptyState;
class SendSheet;
class TeamButtons;
class Toast;

class DocumentPage : public Page
{
    Q_OBJECT

public:
    DocumentPage(const PageContext &context, EntityKind entity, QWidget *parent);

    Icon icon() const override;
    Target current() const override;
    /// The document as its customer gets it; with its ways out.
    void preview();
    virtual void compare() = 0;

protected:
    struct Printout
    {
        Sheet sheet;
        std::vector<Error> problems;
    };

    // What differs between the kinds of documents.
    /// The one that is open; null when there is none.
    virtual const Record *document() const = 0;
    virtual Result<Printout> printout() const = 0;
    virtual QStringList nextStates() const = 0;
    /// Whether it says enough for its next state.
    virtual bool canMove() const = 0;
    /// Whether there is something to send by mail.
    virtual bool canBeMailed() const = 0;
    /// Whether nothing that a person has to settle elsewhere keeps the draft from being sent; says so where something
    /// does.
    virtual bool clearForSending() { return true; }
    /// The open draft as it would go out now.
    virtual Result<SendFacts> sendFacts() const = 0;
    virtual std::vector<Record> versions() const = 0;
    virtual void beginVersion() = 0;
    virtual void copyDocument() = 0;
    virtual void goOn() = 0;
    virtual void removeDocument();
    /// What else can be done with the document as a whole.
    virtual void addToMenu(QMenu &menu);
    /// What is being typed goes into the store before something is done with the document.
    virtual void keepTyping() {}
    /// Goes to the part that a check before sending is about.
    virtual void showPart(const RecordId &part) { Q_UNUSED(part) }

    /// First in a constructor: the commands of every document. Copying has a name and text of its own.
    void makeDocumentCommands(const QString &copyName, const QString &copyText);
    /// A command of the open document.
    QAction *add(
        const QString &name, const QString &text, Icon icon, const QKeySequence &key, const std::function<void()> &run);
    template <typename P>
    QAction *add(const QString &name, const QString &text, Icon icon, const QKeySequence &key, void (P::*run)())
    {
        return add(name, text, icon, key, [this, run] { (static_cast<P *>(this)->*run)(); });
    }
    QAction *command(const QString &name) const { return m_commands.value(name); }
    /// Runs the command that a target asks for, such as one of a list's menu.
    void runCommand(const QString &name);
    /// The same, or the comment that the part of a target names.
    void openPart(const QString &part);
    /// Last in a constructor: the head above the content, or above a sentence when there is no document. `path`: the
    /// states of a document on its way.
    void arrange(const QStringList &path, QWidget *content, EmptyState *nothing);
    /// Whether there is a document to show; the head says so when there is none.
    bool showPresence();
    void makeVersion();
    void makeCopy(const DocumentCopy &copy, const QString &label);
    void showComparison(const Record &older, const Record &newer, std::vector<ComparedRow> rows);
    void refuse(const QString &sentence);
    virtual void showRefusal(const Error &error);
    /// A draft that is to be sent is asked about in a sheet first.
    void moveTo(const QString &state);
    /// The sheet that the draft is sent from, once it is known who it is from.
    void openSendSheet();
    bool canWrite() const { return !m_context.workspace.store().isReadOnly(); }
    bool isShowingDocument() const;
    void paintEvent(QPaintEvent *event) override;

    PageContext m_context;
    RecordId m_id;
    DocumentHeader *m_header = nullptr;
    TeamButtons *m_team = nullptr;
    Banner *m_refusal; // a page puts it above its content
    Toast *m_toast = nullptr;
    WidthClass m_width = WidthClass::Normal;

private:
    void showSendSheet();
    void send(bool isMailed);
    void sendFromAccount();
    void markSent(const ChangeSet &changes, const RecordId &mail);
    void refuseSending(const QString &why);
    void put(void (DocumentOutput::*out)(const Sheet &sheet));
    void sendByMail();
    void fillMenu();

    EntityKind m_entity;
    QString m_copyName;
    QStackedLayout *m_stack = nullptr;
    DocumentOutput *m_output;
    items::MailOutbox *m_outbox = nullptr; // from the first letter on
    QPointer<SendSheet> m_sheet;
    QHash<QString, QAction *> m_commands;
};

/// What a new document takes from the record that a target names: its deal, contact or company. Empty when the target
/// names none.
std::vector<FieldValue> initialValuesFrom(const Target &target);

} // namespace satchel::ui
