// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a message as Outlook saves it ([MS-OXMSG]): properties as streams in an OLE container.
#pragma once

#include <gsf/gsf.h>
#include <QFile>
#include <QtEndian>
#include <vector>

namespace satchel::test {

struct MsgStorage
{
    struct Text
    {
        quint16 id;
        QString value;
    };
    struct Bytes
    {
        quint16 id;
        quint16 type;
        QByteArray value;
    };
    struct Number
    {
        quint16 id;
        quint16 type;
        quint64 value;
    };
    std::vector<Text> texts = {};
    std::vector<Bytes> bytes = {};
    std::vector<Number> numbers = {};
    std::vector<MsgStorage> recipients = {};
    std::vector<MsgStorage> attachments = {};
    std::vector<MsgStorage> embedded = {}; // of an attachment that is a message
};

inline void writeMsgStream(GsfOutfile *folder, const QByteArray &name, const QByteArray &bytes)
{
    GsfOutput *stream = gsf_outfile_new_child(folder, name.constData(), FALSE);
    gsf_output_write(stream, size_t(bytes.size()), reinterpret_cast<const guint8 *>(bytes.constData()));
    gsf_output_close(stream);
    g_object_unref(stream);
}

inline void writeMsgStorage(GsfOutfile *folder, const MsgStorage &storage, int headerSize)
{
    QByteArray entries(headerSize, '\0');
    const auto name = [](quint16 id, quint16 type) {
        return QString::asprintf("__substg1.0_%04X%04X", unsigned(id), unsigned(type)).toLatin1();
    };
    const auto enter = [&](quint16 id, quint16 type, quint64 value) {
        QByteArray entry(16, '\0');
        qToLittleEndian<quint32>((quint32(id) << 16) | type, entry.data());
        qToLittleEndian<quint32>(6, entry.data() + 4);
        qToLittleEndian<quint64>(value, entry.data() + 8);
        entries += entry;
    };
    for (const auto &text : storage.texts) {
        const QByteArray wide(
            reinterpret_cast<const char *>(text.value.utf16()), text.value.size() * qsizetype(sizeof(char16_t)));
        writeMsgStream(folder, name(text.id, 0x001F), wide);
        enter(text.id, 0x001F, quint64(wide.size() + 2));
    }
    for (const auto &bytes : storage.bytes) {
        writeMsgStream(folder, name(bytes.id, bytes.type), bytes.value);
        enter(bytes.id, bytes.type, quint64(bytes.value.size()));
    }
    for (const auto &number : storage.numbers)
        enter(number.id, number.type, number.value);
    const auto addFolder = [&](const QByteArray &title, const MsgStorage &inner, int size) {
        GsfOutput *child = gsf_outfile_new_child(folder, title.constData(), TRUE);
        writeMsgStorage(GSF_OUTFILE(child), inner, size);
        gsf_output_close(child);
        g_object_unref(child);
    };
    for (size_t i = 0; i < storage.recipients.size(); ++i)
        addFolder(QString::asprintf("__recip_version1.0_#%08X", unsigned(i)).toLatin1(), storage.recipients[i], 8);
    for (size_t i = 0; i < storage.attachments.size(); ++i)
        addFolder(QString::asprintf("__attach_version1.0_#%08X", unsigned(i)).toLatin1(), storage.attachments[i], 8);
    for (const MsgStorage &inner : storage.embedded)
        addFolder(name(0x3701, 0x000D), inner, 24);
    writeMsgStream(folder, "__properties_version1.0", entries);
}

/// The bytes of such a file.
inline QByteArray msgFile(const MsgStorage &message)
{
    gsf_init();
    GsfOutput *memory = gsf_output_memory_new();
    GsfOutfile *container = gsf_outfile_msole_new(memory);
    writeMsgStorage(container, message, 32);
    gsf_output_close(GSF_OUTPUT(container));
    g_object_unref(container);
    const QByteArray bytes(reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory))),
        qsizetype(gsf_output_size(memory)));
    g_object_unref(memory);
    return bytes;
}

} // namespace satchel::test
