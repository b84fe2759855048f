"""Tables as switchboards write them, a few rows each."""

from pathlib import Path

ASTERISK = (
    '"","+77011234567","420","ext-queues","""Client"" <+77011234567>","SIP/trunk-0000151",'
    '"SIP/8006-00000fa5","Queue","support,t,,,300","2026-06-30 17:59:35","2026-06-30 17:59:45",'
    '"2026-06-30 18:00:50",75,65,"ANSWERED","DOCUMENTATION"'
)
"""Sixteen columns: without uniqueid and userfield."""
ASTERISK_ID = ASTERISK + ',"1530369575.8942"'
ASTERISK_OUT = (
    '"","8016","+77019990000","internal","""Anna"" <8016>","SIP/8016-00000ed9","SIP/trunk-00003c",'
    '"Dial","SIP/trunk/+77019990000","2026-06-30 14:45:02",,"2026-06-30 14:46:38",95,0,'
    '"NO ANSWER","DOCUMENTATION","1530369902.1","note"'
)

FREEPBX_TITLES = (
    "calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,"
    "disposition,amaflags,accountcode,uniqueid,userfield,did,recordingfile,cnum,cnam,outbound_cnum,"
    "outbound_cnam,dst_cnam,linkedid,peeraccount,sequence"
)


def freepbx(at: str, leg: str, agent: str, times: tuple[int, int], answered: str) -> str:
    """Return a leg of a call that FreePBX's queue offered to an agent."""
    return (
        f"{at},Client <77011234567>,77011234567,420,ext-queues,SIP/trunk-1,SIP/{agent}-000{leg},"
        f"Queue,support,{times[0]},{times[1]},{answered},3,,17000.{leg},,77272000000,,"
        f"77011234567,Client,,,,1700000000.1,,{leg}"
    )


THREECX = (
    "Call Time,Call ID,From,To,Direction,Status,Ringing,Talking,Cost,Call Activity Details\n"
    "2026-10-05 10:00:00,00000A1,77011234567,Anna (101),Inbound,Answered,00:00:10,00:01:05,,x\n"
    "2026-10-05 10:05:00,00000A2,Anna (101),77017654321,Outbound,Unanswered,00:00:20,,,y\n"
)
CUCM_TITLES = (
    '"cdrRecordType","globalCallID_callManagerId","globalCallID_callId","origLegCallIdentifier",'
    '"dateTimeOrigination","callingPartyNumber","origCause_value","originalCalledPartyNumber",'
    '"finalCalledPartyNumber","destCause_value","dateTimeConnect","dateTimeDisconnect","duration",'
    '"globalCallId_ClusterID"'
)
CUCM_TYPES = (
    "INTEGER,INTEGER,INTEGER,INTEGER,INTEGER,VARCHAR(50),INTEGER,VARCHAR(50),VARCHAR(50),INTEGER,"
    "INTEGER,INTEGER,INTEGER,VARCHAR(50)"
)
CUCM_ROWS = (
    '1,1,5001,111,1790000000,"77011234567",0,"7002","7002",16,1790000005,1790000020,15,"Cluster1"',
    '1,1,5001,112,1790000020,"77011234567",0,"7003","7003",16,1790000022,1790000062,40,"Cluster1"',
    '1,1,5002,113,1790000100,"7004",0,"77017654321","77017654321",16,0,1790000130,0,"Cluster1"',
)
SIPUNI = (
    "Тип;Статус;Время;Схема;Откуда;Куда;Кто ответил;Длительность звонка, сек;"
    "Длительность разговора, сек;Время ответа, сек;Оценка;ID записи;Метка\n"
    "Входящий;Отвечен;05.10.2026 10:00:03;Поддержка;+77011234567;+77272000000;205 (Дуба);95;80;15;"
    "5;rec-1;\n"
    "Исходящий;Не отвечен;25.10.2026 10:02:03;;206 (Анна);77017654321;206 (Анна);35;0;;;rec-2;vip\n"
)


def written(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    """Write a table."""
    path.write_bytes(("\n".join(lines) + "\n").encode(encoding))
    return path
