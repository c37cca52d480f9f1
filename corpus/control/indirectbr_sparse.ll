; Jumps to few of many blocks: a table of all of them would take more room than the jumps.
; run: @f(0) == 7
; run: @f(1) == 1
; run: @f(2) == 2
; run: @f(299) == 7

define i32 @f(i32 %i) {
entry:
  %first = icmp eq i32 %i, 1
  %second = icmp eq i32 %i, 2
  %p = select i1 %first, ptr blockaddress(@f, %one), ptr blockaddress(@f, %b299)
  %q = select i1 %second, ptr blockaddress(@f, %two), ptr %p
  indirectbr ptr %q, [label %b299, label %one, label %two, label %b1]
one:
  ret i32 1
two:
  ret i32 2
b1:
  indirectbr ptr %q, [label %b299, label %b2]
b2:
  indirectbr ptr %q, [label %b299, label %b3]
b3:
  indirectbr ptr %q, [label %b299, label %b4]
b4:
  indirectbr ptr %q, [label %b299, label %b5]
b5:
  indirectbr ptr %q, [label %b299, label %b6]
b6:
  indirectbr ptr %q, [label %b299, label %b7]
b7:
  indirectbr ptr %q, [label %b299, label %b8]
b8:
  indirectbr ptr %q, [label %b299, label %b9]
b9:
  indirectbr ptr %q, [label %b299, label %b10]
b10:
  indirectbr ptr %q, [label %b299, label %b11]
b11:
  indirectbr ptr %q, [label %b299, label %b12]
b12:
  indirectbr ptr %q, [label %b299, label %b13]
b13:
  indirectbr ptr %q, [label %b299, label %b14]
b14:
  indirectbr ptr %q, [label %b299, label %b15]
b15:
  indirectbr ptr %q, [label %b299, label %b16]
b16:
  indirectbr ptr %q, [label %b299, label %b17]
b17:
  indirectbr ptr %q, [label %b299, label %b18]
b18:
  indirectbr ptr %q, [label %b299, label %b19]
b19:
  indirectbr ptr %q, [label %b299, label %b20]
b20:
  indirectbr ptr %q, [label %b299, label %b21]
b21:
  indirectbr ptr %q, [label %b299, label %b22]
b22:
  indirectbr ptr %q, [label %b299, label %b23]
b23:
  indirectbr ptr %q, [label %b299, label %b24]
b24:
  indirectbr ptr %q, [label %b299, label %b25]
b25:
  indirectbr ptr %q, [label %b299, label %b26]
b26:
  indirectbr ptr %q, [label %b299, label %b27]
b27:
  indirectbr ptr %q, [label %b299, label %b28]
b28:
  indirectbr ptr %q, [label %b299, label %b29]
b29:
  indirectbr ptr %q, [label %b299, label %b30]
b30:
  indirectbr ptr %q, [label %b299, label %b31]
b31:
  indirectbr ptr %q, [label %b299, label %b32]
b32:
  indirectbr ptr %q, [label %b299, label %b33]
b33:
  indirectbr ptr %q, [label %b299, label %b34]
b34:
  indirectbr ptr %q, [label %b299, label %b35]
b35:
  indirectbr ptr %q, [label %b299, label %b36]
b36:
  indirectbr ptr %q, [label %b299, label %b37]
b37:
  indirectbr ptr %q, [label %b299, label %b38]
b38:
  indirectbr ptr %q, [label %b299, label %b39]
b39:
  indirectbr ptr %q, [label %b299, label %b40]
b40:
  indirectbr ptr %q, [label %b299, label %b41]
b41:
  indirectbr ptr %q, [label %b299, label %b42]
b42:
  indirectbr ptr %q, [label %b299, label %b43]
b43:
  indirectbr ptr %q, [label %b299, label %b44]
b44:
  indirectbr ptr %q, [label %b299, label %b45]
b45:
  indirectbr ptr %q, [label %b299, label %b46]
b46:
  indirectbr ptr %q, [label %b299, label %b47]
b47:
  indirectbr ptr %q, [label %b299, label %b48]
b48:
  indirectbr ptr %q, [label %b299, label %b49]
b49:
  indirectbr ptr %q, [label %b299, label %b50]
b50:
  indirectbr ptr %q, [label %b299, label %b51]
b51:
  indirectbr ptr %q, [label %b299, label %b52]
b52:
  indirectbr ptr %q, [label %b299, label %b53]
b53:
  indirectbr ptr %q, [label %b299, label %b54]
b54:
  indirectbr ptr %q, [label %b299, label %b55]
b55:
  indirectbr ptr %q, [label %b299, label %b56]
b56:
  indirectbr ptr %q, [label %b299, label %b57]
b57:
  indirectbr ptr %q, [label %b299, label %b58]
b58:
  indirectbr ptr %q, [label %b299, label %b59]
b59:
  indirectbr ptr %q, [label %b299, label %b60]
b60:
  indirectbr ptr %q, [label %b299, label %b61]
b61:
  indirectbr ptr %q, [label %b299, label %b62]
b62:
  indirectbr ptr %q, [label %b299, label %b63]
b63:
  indirectbr ptr %q, [label %b299, label %b64]
b64:
  indirectbr ptr %q, [label %b299, label %b65]
b65:
  indirectbr ptr %q, [label %b299, label %b66]
b66:
  indirectbr ptr %q, [label %b299, label %b67]
b67:
  indirectbr ptr %q, [label %b299, label %b68]
b68:
  indirectbr ptr %q, [label %b299, label %b69]
b69:
  indirectbr ptr %q, [label %b299, label %b70]
b70:
  indirectbr ptr %q, [label %b299, label %b71]
b71:
  indirectbr ptr %q, [label %b299, label %b72]
b72:
  indirectbr ptr %q, [label %b299, label %b73]
b73:
  indirectbr ptr %q, [label %b299, label %b74]
b74:
  indirectbr ptr %q, [label %b299, label %b75]
b75:
  indirectbr ptr %q, [label %b299, label %b76]
b76:
  indirectbr ptr %q, [label %b299, label %b77]
b77:
  indirectbr ptr %q, [label %b299, label %b78]
b78:
  indirectbr ptr %q, [label %b299, label %b79]
b79:
  indirectbr ptr %q, [label %b299, label %b80]
b80:
  indirectbr ptr %q, [label %b299, label %b81]
b81:
  indirectbr ptr %q, [label %b299, label %b82]
b82:
  indirectbr ptr %q, [label %b299, label %b83]
b83:
  indirectbr ptr %q, [label %b299, label %b84]
b84:
  indirectbr ptr %q, [label %b299, label %b85]
b85:
  indirectbr ptr %q, [label %b299, label %b86]
b86:
  indirectbr ptr %q, [label %b299, label %b87]
b87:
  indirectbr ptr %q, [label %b299, label %b88]
b88:
  indirectbr ptr %q, [label %b299, label %b89]
b89:
  indirectbr ptr %q, [label %b299, label %b90]
b90:
  indirectbr ptr %q, [label %b299, label %b91]
b91:
  indirectbr ptr %q, [label %b299, label %b92]
b92:
  indirectbr ptr %q, [label %b299, label %b93]
b93:
  indirectbr ptr %q, [label %b299, label %b94]
b94:
  indirectbr ptr %q, [label %b299, label %b95]
b95:
  indirectbr ptr %q, [label %b299, label %b96]
b96:
  indirectbr ptr %q, [label %b299, label %b97]
b97:
  indirectbr ptr %q, [label %b299, label %b98]
b98:
  indirectbr ptr %q, [label %b299, label %b99]
b99:
  indirectbr ptr %q, [label %b299, label %b100]
b100:
  indirectbr ptr %q, [label %b299, label %b101]
b101:
  indirectbr ptr %q, [label %b299, label %b102]
b102:
  indirectbr ptr %q, [label %b299, label %b103]
b103:
  indirectbr ptr %q, [label %b299, label %b104]
b104:
  indirectbr ptr %q, [label %b299, label %b105]
b105:
  indirectbr ptr %q, [label %b299, label %b106]
b106:
  indirectbr ptr %q, [label %b299, label %b107]
b107:
  indirectbr ptr %q, [label %b299, label %b108]
b108:
  indirectbr ptr %q, [label %b299, label %b109]
b109:
  indirectbr ptr %q, [label %b299, label %b110]
b110:
  indirectbr ptr %q, [label %b299, label %b111]
b111:
  indirectbr ptr %q, [label %b299, label %b112]
b112:
  indirectbr ptr %q, [label %b299, label %b113]
b113:
  indirectbr ptr %q, [label %b299, label %b114]
b114:
  indirectbr ptr %q, [label %b299, label %b115]
b115:
  indirectbr ptr %q, [label %b299, label %b116]
b116:
  indirectbr ptr %q, [label %b299, label %b117]
b117:
  indirectbr ptr %q, [label %b299, label %b118]
b118:
  indirectbr ptr %q, [label %b299, label %b119]
b119:
  indirectbr ptr %q, [label %b299, label %b120]
b120:
  indirectbr ptr %q, [label %b299, label %b121]
b121:
  indirectbr ptr %q, [label %b299, label %b122]
b122:
  indirectbr ptr %q, [label %b299, label %b123]
b123:
  indirectbr ptr %q, [label %b299, label %b124]
b124:
  indirectbr ptr %q, [label %b299, label %b125]
b125:
  indirectbr ptr %q, [label %b299, label %b126]
b126:
  indirectbr ptr %q, [label %b299, label %b127]
b127:
  indirectbr ptr %q, [label %b299, label %b128]
b128:
  indirectbr ptr %q, [label %b299, label %b129]
b129:
  indirectbr ptr %q, [label %b299, label %b130]
b130:
  indirectbr ptr %q, [label %b299, label %b131]
b131:
  indirectbr ptr %q, [label %b299, label %b132]
b132:
  indirectbr ptr %q, [label %b299, label %b133]
b133:
  indirectbr ptr %q, [label %b299, label %b134]
b134:
  indirectbr ptr %q, [label %b299, label %b135]
b135:
  indirectbr ptr %q, [label %b299, label %b136]
b136:
  indirectbr ptr %q, [label %b299, label %b137]
b137:
  indirectbr ptr %q, [label %b299, label %b138]
b138:
  indirectbr ptr %q, [label %b299, label %b139]
b139:
  indirectbr ptr %q, [label %b299, label %b140]
b140:
  indirectbr ptr %q, [label %b299, label %b141]
b141:
  indirectbr ptr %q, [label %b299, label %b142]
b142:
  indirectbr ptr %q, [label %b299, label %b143]
b143:
  indirectbr ptr %q, [label %b299, label %b144]
b144:
  indirectbr ptr %q, [label %b299, label %b145]
b145:
  indirectbr ptr %q, [label %b299, label %b146]
b146:
  indirectbr ptr %q, [label %b299, label %b147]
b147:
  indirectbr ptr %q, [label %b299, label %b148]
b148:
  indirectbr ptr %q, [label %b299, label %b149]
b149:
  indirectbr ptr %q, [label %b299, label %b150]
b150:
  indirectbr ptr %q, [label %b299, label %b151]
b151:
  indirectbr ptr %q, [label %b299, label %b152]
b152:
  indirectbr ptr %q, [label %b299, label %b153]
b153:
  indirectbr ptr %q, [label %b299, label %b154]
b154:
  indirectbr ptr %q, [label %b299, label %b155]
b155:
  indirectbr ptr %q, [label %b299, label %b156]
b156:
  indirectbr ptr %q, [label %b299, label %b157]
b157:
  indirectbr ptr %q, [label %b299, label %b158]
b158:
  indirectbr ptr %q, [label %b299, label %b159]
b159:
  indirectbr ptr %q, [label %b299, label %b160]
b160:
  indirectbr ptr %q, [label %b299, label %b161]
b161:
  indirectbr ptr %q, [label %b299, label %b162]
b162:
  indirectbr ptr %q, [label %b299, label %b163]
b163:
  indirectbr ptr %q, [label %b299, label %b164]
b164:
  indirectbr ptr %q, [label %b299, label %b165]
b165:
  indirectbr ptr %q, [label %b299, label %b166]
b166:
  indirectbr ptr %q, [label %b299, label %b167]
b167:
  indirectbr ptr %q, [label %b299, label %b168]
b168:
  indirectbr ptr %q, [label %b299, label %b169]
b169:
  indirectbr ptr %q, [label %b299, label %b170]
b170:
  indirectbr ptr %q, [label %b299, label %b171]
b171:
  indirectbr ptr %q, [label %b299, label %b172]
b172:
  indirectbr ptr %q, [label %b299, label %b173]
b173:
  indirectbr ptr %q, [label %b299, label %b174]
b174:
  indirectbr ptr %q, [label %b299, label %b175]
b175:
  indirectbr ptr %q, [label %b299, label %b176]
b176:
  indirectbr ptr %q, [label %b299, label %b177]
b177:
  indirectbr ptr %q, [label %b299, label %b178]
b178:
  indirectbr ptr %q, [label %b299, label %b179]
b179:
  indirectbr ptr %q, [label %b299, label %b180]
b180:
  indirectbr ptr %q, [label %b299, label %b181]
b181:
  indirectbr ptr %q, [label %b299, label %b182]
b182:
  indirectbr ptr %q, [label %b299, label %b183]
b183:
  indirectbr ptr %q, [label %b299, label %b184]
b184:
  indirectbr ptr %q, [label %b299, label %b185]
b185:
  indirectbr ptr %q, [label %b299, label %b186]
b186:
  indirectbr ptr %q, [label %b299, label %b187]
b187:
  indirectbr ptr %q, [label %b299, label %b188]
b188:
  indirectbr ptr %q, [label %b299, label %b189]
b189:
  indirectbr ptr %q, [label %b299, label %b190]
b190:
  indirectbr ptr %q, [label %b299, label %b191]
b191:
  indirectbr ptr %q, [label %b299, label %b192]
b192:
  indirectbr ptr %q, [label %b299, label %b193]
b193:
  indirectbr ptr %q, [label %b299, label %b194]
b194:
  indirectbr ptr %q, [label %b299, label %b195]
b195:
  indirectbr ptr %q, [label %b299, label %b196]
b196:
  indirectbr ptr %q, [label %b299, label %b197]
b197:
  indirectbr ptr %q, [label %b299, label %b198]
b198:
  indirectbr ptr %q, [label %b299, label %b199]
b199:
  indirectbr ptr %q, [label %b299, label %b200]
b200:
  indirectbr ptr %q, [label %b299, label %b201]
b201:
  indirectbr ptr %q, [label %b299, label %b202]
b202:
  indirectbr ptr %q, [label %b299, label %b203]
b203:
  indirectbr ptr %q, [label %b299, label %b204]
b204:
  indirectbr ptr %q, [label %b299, label %b205]
b205:
  indirectbr ptr %q, [label %b299, label %b206]
b206:
  indirectbr ptr %q, [label %b299, label %b207]
b207:
  indirectbr ptr %q, [label %b299, label %b208]
b208:
  indirectbr ptr %q, [label %b299, label %b209]
b209:
  indirectbr ptr %q, [label %b299, label %b210]
b210:
  indirectbr ptr %q, [label %b299, label %b211]
b211:
  indirectbr ptr %q, [label %b299, label %b212]
b212:
  indirectbr ptr %q, [label %b299, label %b213]
b213:
  indirectbr ptr %q, [label %b299, label %b214]
b214:
  indirectbr ptr %q, [label %b299, label %b215]
b215:
  indirectbr ptr %q, [label %b299, label %b216]
b216:
  indirectbr ptr %q, [label %b299, label %b217]
b217:
  indirectbr ptr %q, [label %b299, label %b218]
b218:
  indirectbr ptr %q, [label %b299, label %b219]
b219:
  indirectbr ptr %q, [label %b299, label %b220]
b220:
  indirectbr ptr %q, [label %b299, label %b221]
b221:
  indirectbr ptr %q, [label %b299, label %b222]
b222:
  indirectbr ptr %q, [label %b299, label %b223]
b223:
  indirectbr ptr %q, [label %b299, label %b224]
b224:
  indirectbr ptr %q, [label %b299, label %b225]
b225:
  indirectbr ptr %q, [label %b299, label %b226]
b226:
  indirectbr ptr %q, [label %b299, label %b227]
b227:
  indirectbr ptr %q, [label %b299, label %b228]
b228:
  indirectbr ptr %q, [label %b299, label %b229]
b229:
  indirectbr ptr %q, [label %b299, label %b230]
b230:
  indirectbr ptr %q, [label %b299, label %b231]
b231:
  indirectbr ptr %q, [label %b299, label %b232]
b232:
  indirectbr ptr %q, [label %b299, label %b233]
b233:
  indirectbr ptr %q, [label %b299, label %b234]
b234:
  indirectbr ptr %q, [label %b299, label %b235]
b235:
  indirectbr ptr %q, [label %b299, label %b236]
b236:
  indirectbr ptr %q, [label %b299, label %b237]
b237:
  indirectbr ptr %q, [label %b299, label %b238]
b238:
  indirectbr ptr %q, [label %b299, label %b239]
b239:
  indirectbr ptr %q, [label %b299, label %b240]
b240:
  indirectbr ptr %q, [label %b299, label %b241]
b241:
  indirectbr ptr %q, [label %b299, label %b242]
b242:
  indirectbr ptr %q, [label %b299, label %b243]
b243:
  indirectbr ptr %q, [label %b299, label %b244]
b244:
  indirectbr ptr %q, [label %b299, label %b245]
b245:
  indirectbr ptr %q, [label %b299, label %b246]
b246:
  indirectbr ptr %q, [label %b299, label %b247]
b247:
  indirectbr ptr %q, [label %b299, label %b248]
b248:
  indirectbr ptr %q, [label %b299, label %b249]
b249:
  indirectbr ptr %q, [label %b299, label %b250]
b250:
  indirectbr ptr %q, [label %b299, label %b251]
b251:
  indirectbr ptr %q, [label %b299, label %b252]
b252:
  indirectbr ptr %q, [label %b299, label %b253]
b253:
  indirectbr ptr %q, [label %b299, label %b254]
b254:
  indirectbr ptr %q, [label %b299, label %b255]
b255:
  indirectbr ptr %q, [label %b299, label %b256]
b256:
  indirectbr ptr %q, [label %b299, label %b257]
b257:
  indirectbr ptr %q, [label %b299, label %b258]
b258:
  indirectbr ptr %q, [label %b299, label %b259]
b259:
  indirectbr ptr %q, [label %b299, label %b260]
b260:
  indirectbr ptr %q, [label %b299, label %b261]
b261:
  indirectbr ptr %q, [label %b299, label %b262]
b262:
  indirectbr ptr %q, [label %b299, label %b263]
b263:
  indirectbr ptr %q, [label %b299, label %b264]
b264:
  indirectbr ptr %q, [label %b299, label %b265]
b265:
  indirectbr ptr %q, [label %b299, label %b266]
b266:
  indirectbr ptr %q, [label %b299, label %b267]
b267:
  indirectbr ptr %q, [label %b299, label %b268]
b268:
  indirectbr ptr %q, [label %b299, label %b269]
b269:
  indirectbr ptr %q, [label %b299, label %b270]
b270:
  indirectbr ptr %q, [label %b299, label %b271]
b271:
  indirectbr ptr %q, [label %b299, label %b272]
b272:
  indirectbr ptr %q, [label %b299, label %b273]
b273:
  indirectbr ptr %q, [label %b299, label %b274]
b274:
  indirectbr ptr %q, [label %b299, label %b275]
b275:
  indirectbr ptr %q, [label %b299, label %b276]
b276:
  indirectbr ptr %q, [label %b299, label %b277]
b277:
  indirectbr ptr %q, [label %b299, label %b278]
b278:
  indirectbr ptr %q, [label %b299, label %b279]
b279:
  indirectbr ptr %q, [label %b299, label %b280]
b280:
  indirectbr ptr %q, [label %b299, label %b281]
b281:
  indirectbr ptr %q, [label %b299, label %b282]
b282:
  indirectbr ptr %q, [label %b299, label %b283]
b283:
  indirectbr ptr %q, [label %b299, label %b284]
b284:
  indirectbr ptr %q, [label %b299, label %b285]
b285:
  indirectbr ptr %q, [label %b299, label %b286]
b286:
  indirectbr ptr %q, [label %b299, label %b287]
b287:
  indirectbr ptr %q, [label %b299, label %b288]
b288:
  indirectbr ptr %q, [label %b299, label %b289]
b289:
  indirectbr ptr %q, [label %b299, label %b290]
b290:
  indirectbr ptr %q, [label %b299, label %b291]
b291:
  indirectbr ptr %q, [label %b299, label %b292]
b292:
  indirectbr ptr %q, [label %b299, label %b293]
b293:
  indirectbr ptr %q, [label %b299, label %b294]
b294:
  indirectbr ptr %q, [label %b299, label %b295]
b295:
  indirectbr ptr %q, [label %b299, label %b296]
b296:
  indirectbr ptr %q, [label %b299, label %b297]
b297:
  indirectbr ptr %q, [label %b299, label %b298]
b298:
  indirectbr ptr %q, [label %b299, label %b299]
b299:
  %r = phi i32 [ 7, %entry ], [ 8, %b1 ], [ 8, %b2 ], [ 8, %b3 ], [ 8, %b4 ], [ 8, %b5 ], [ 8, %b6 ], [ 8, %b7 ], [ 8, %b8 ], [ 8, %b9 ], [ 8, %b10 ], [ 8, %b11 ], [ 8, %b12 ], [ 8, %b13 ], [ 8, %b14 ], [ 8, %b15 ], [ 8, %b16 ], [ 8, %b17 ], [ 8, %b18 ], [ 8, %b19 ], [ 8, %b20 ], [ 8, %b21 ], [ 8, %b22 ], [ 8, %b23 ], [ 8, %b24 ], [ 8, %b25 ], [ 8, %b26 ], [ 8, %b27 ], [ 8, %b28 ], [ 8, %b29 ], [ 8, %b30 ], [ 8, %b31 ], [ 8, %b32 ], [ 8, %b33 ], [ 8, %b34 ], [ 8, %b35 ], [ 8, %b36 ], [ 8, %b37 ], [ 8, %b38 ], [ 8, %b39 ], [ 8, %b40 ], [ 8, %b41 ], [ 8, %b42 ], [ 8, %b43 ], [ 8, %b44 ], [ 8, %b45 ], [ 8, %b46 ], [ 8, %b47 ], [ 8, %b48 ], [ 8, %b49 ], [ 8, %b50 ], [ 8, %b51 ], [ 8, %b52 ], [ 8, %b53 ], [ 8, %b54 ], [ 8, %b55 ], [ 8, %b56 ], [ 8, %b57 ], [ 8, %b58 ], [ 8, %b59 ], [ 8, %b60 ], [ 8, %b61 ], [ 8, %b62 ], [ 8, %b63 ], [ 8, %b64 ], [ 8, %b65 ], [ 8, %b66 ], [ 8, %b67 ], [ 8, %b68 ], [ 8, %b69 ], [ 8, %b70 ], [ 8, %b71 ], [ 8, %b72 ], [ 8, %b73 ], [ 8, %b74 ], [ 8, %b75 ], [ 8, %b76 ], [ 8, %b77 ], [ 8, %b78 ], [ 8, %b79 ], [ 8, %b80 ], [ 8, %b81 ], [ 8, %b82 ], [ 8, %b83 ], [ 8, %b84 ], [ 8, %b85 ], [ 8, %b86 ], [ 8, %b87 ], [ 8, %b88 ], [ 8, %b89 ], [ 8, %b90 ], [ 8, %b91 ], [ 8, %b92 ], [ 8, %b93 ], [ 8, %b94 ], [ 8, %b95 ], [ 8, %b96 ], [ 8, %b97 ], [ 8, %b98 ], [ 8, %b99 ], [ 8, %b100 ], [ 8, %b101 ], [ 8, %b102 ], [ 8, %b103 ], [ 8, %b104 ], [ 8, %b105 ], [ 8, %b106 ], [ 8, %b107 ], [ 8, %b108 ], [ 8, %b109 ], [ 8, %b110 ], [ 8, %b111 ], [ 8, %b112 ], [ 8, %b113 ], [ 8, %b114 ], [ 8, %b115 ], [ 8, %b116 ], [ 8, %b117 ], [ 8, %b118 ], [ 8, %b119 ], [ 8, %b120 ], [ 8, %b121 ], [ 8, %b122 ], [ 8, %b123 ], [ 8, %b124 ], [ 8, %b125 ], [ 8, %b126 ], [ 8, %b127 ], [ 8, %b128 ], [ 8, %b129 ], [ 8, %b130 ], [ 8, %b131 ], [ 8, %b132 ], [ 8, %b133 ], [ 8, %b134 ], [ 8, %b135 ], [ 8, %b136 ], [ 8, %b137 ], [ 8, %b138 ], [ 8, %b139 ], [ 8, %b140 ], [ 8, %b141 ], [ 8, %b142 ], [ 8, %b143 ], [ 8, %b144 ], [ 8, %b145 ], [ 8, %b146 ], [ 8, %b147 ], [ 8, %b148 ], [ 8, %b149 ], [ 8, %b150 ], [ 8, %b151 ], [ 8, %b152 ], [ 8, %b153 ], [ 8, %b154 ], [ 8, %b155 ], [ 8, %b156 ], [ 8, %b157 ], [ 8, %b158 ], [ 8, %b159 ], [ 8, %b160 ], [ 8, %b161 ], [ 8, %b162 ], [ 8, %b163 ], [ 8, %b164 ], [ 8, %b165 ], [ 8, %b166 ], [ 8, %b167 ], [ 8, %b168 ], [ 8, %b169 ], [ 8, %b170 ], [ 8, %b171 ], [ 8, %b172 ], [ 8, %b173 ], [ 8, %b174 ], [ 8, %b175 ], [ 8, %b176 ], [ 8, %b177 ], [ 8, %b178 ], [ 8, %b179 ], [ 8, %b180 ], [ 8, %b181 ], [ 8, %b182 ], [ 8, %b183 ], [ 8, %b184 ], [ 8, %b185 ], [ 8, %b186 ], [ 8, %b187 ], [ 8, %b188 ], [ 8, %b189 ], [ 8, %b190 ], [ 8, %b191 ], [ 8, %b192 ], [ 8, %b193 ], [ 8, %b194 ], [ 8, %b195 ], [ 8, %b196 ], [ 8, %b197 ], [ 8, %b198 ], [ 8, %b199 ], [ 8, %b200 ], [ 8, %b201 ], [ 8, %b202 ], [ 8, %b203 ], [ 8, %b204 ], [ 8, %b205 ], [ 8, %b206 ], [ 8, %b207 ], [ 8, %b208 ], [ 8, %b209 ], [ 8, %b210 ], [ 8, %b211 ], [ 8, %b212 ], [ 8, %b213 ], [ 8, %b214 ], [ 8, %b215 ], [ 8, %b216 ], [ 8, %b217 ], [ 8, %b218 ], [ 8, %b219 ], [ 8, %b220 ], [ 8, %b221 ], [ 8, %b222 ], [ 8, %b223 ], [ 8, %b224 ], [ 8, %b225 ], [ 8, %b226 ], [ 8, %b227 ], [ 8, %b228 ], [ 8, %b229 ], [ 8, %b230 ], [ 8, %b231 ], [ 8, %b232 ], [ 8, %b233 ], [ 8, %b234 ], [ 8, %b235 ], [ 8, %b236 ], [ 8, %b237 ], [ 8, %b238 ], [ 8, %b239 ], [ 8, %b240 ], [ 8, %b241 ], [ 8, %b242 ], [ 8, %b243 ], [ 8, %b244 ], [ 8, %b245 ], [ 8, %b246 ], [ 8, %b247 ], [ 8, %b248 ], [ 8, %b249 ], [ 8, %b250 ], [ 8, %b251 ], [ 8, %b252 ], [ 8, %b253 ], [ 8, %b254 ], [ 8, %b255 ], [ 8, %b256 ], [ 8, %b257 ], [ 8, %b258 ], [ 8, %b259 ], [ 8, %b260 ], [ 8, %b261 ], [ 8, %b262 ], [ 8, %b263 ], [ 8, %b264 ], [ 8, %b265 ], [ 8, %b266 ], [ 8, %b267 ], [ 8, %b268 ], [ 8, %b269 ], [ 8, %b270 ], [ 8, %b271 ], [ 8, %b272 ], [ 8, %b273 ], [ 8, %b274 ], [ 8, %b275 ], [ 8, %b276 ], [ 8, %b277 ], [ 8, %b278 ], [ 8, %b279 ], [ 8, %b280 ], [ 8, %b281 ], [ 8, %b282 ], [ 8, %b283 ], [ 8, %b284 ], [ 8, %b285 ], [ 8, %b286 ], [ 8, %b287 ], [ 8, %b288 ], [ 8, %b289 ], [ 8, %b290 ], [ 8, %b291 ], [ 8, %b292 ], [ 8, %b293 ], [ 8, %b294 ], [ 8, %b295 ], [ 8, %b296 ], [ 8, %b297 ], [ 8, %b298 ], [ 8, %b298 ]
  ret i32 %r
}
